import { said } from './localised.ts';

/**
 * One policy for every address that an editor writes and a reader may open: in sources, licences, settings and texts. Where
 * it leads must be what it shows.
 */

/** How an address on the web begins, and what it cannot hold: the part of the policy that VS Code understands as well. */
export const webPattern = /^https?:\/\/[^\s\\@/?#]+(?:[/?#][^\s\\]*)?$/;

/** The same of a whole site. */
export const originPattern = /^https?:\/\/[^\s\\@/?#]+\/?$/;

/** The same of a page or an e-mail address. */
export const contactPattern = new RegExp(
  [webPattern.source, String.raw`^[^\s@/?]+@[^\s@/?.]+(?:\.[^\s@/?.]+)+$`].join('|'),
);

/** An e-mail address as people have one; what `mailto:` could carry besides (https://www.rfc-editor.org/rfc/rfc6068) is none. */
const mailPattern = /^[\w+'-]+(?:\.[\w+'-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;

const noScheme = {
  en: 'Not a web address: it begins with https:// or http://',
  fr: 'Ce n’est pas une adresse web\u202F: elle commence par https:// ou http://',
};

/** Why an address is not one that readers may be sent to; undefined where it is. */
export function whyNotWebAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address)) return said(noScheme);
  if (/[\s\p{Cc}\\]/u.test(address))
    return said({
      en: 'An address holds no space, line break or backslash',
      fr: 'Une adresse ne contient ni espace, ni saut de ligne, ni barre oblique inversée',
    });
  // Browsers pass over further strokes: https:///a.example leads to a.example.
  const url = /^https?:\/\/[^/]/i.test(address) ? URL.parse(address) : null;
  if (!url)
    return said({
      en: 'No browser can open this address',
      fr: 'Aucun navigateur ne peut ouvrir cette adresse',
    });
  if (url.username !== '' || url.password !== '' || /^[^/?#]*\/\/[^/?#]*@/.test(address))
    return said({
      en: 'An address has nothing before an @, which would hide where it leads',
      fr: 'Une adresse n’a rien avant un @, qui cacherait où elle mène',
    });
  // A name on the open web has a dot in it, and does not end in a number: that would be the address of one machine.
  if (!/\.(?:xn--[a-z\d-]+|[a-z]{2,})\.?$/.test(url.hostname))
    return said({
      en: 'An address names a host on the web, like www.example.org',
      fr: 'Une adresse nomme un site du web, comme www.example.org',
    });
  return undefined;
}

/** Why an address is not that of a whole site: its host and nothing below. */
export function whyNotOrigin(address: string): string | undefined {
  const why = whyNotWebAddress(address);
  if (why !== undefined) return why;
  const { origin, pathname, search, hash } = new URL(address);
  if (pathname + search + hash === '/') return undefined;
  return said({
    en: `The address of a site is its host alone: write ${origin}, and give the path to the build as BASE_PATH`,
    fr: `L’adresse d’un site est celle de son hôte seul\u202F: écrivez ${origin}, et donnez le chemin dans BASE_PATH lors de la construction`,
  });
}

/** Why a text is not one e-mail address. */
export function whyNotMail(address: string): string | undefined {
  return mailPattern.test(address)
    ? undefined
    : said({
        en: 'Not an e-mail address: write it alone, like corrections@example.org',
        fr: 'Ce n’est pas une adresse électronique\u202F: écrivez-la seule, comme corrections@example.org',
      });
}

/** Why a text is no address for corrections: a page on the web, or one e-mail address. */
export function whyNotContact(contact: string): string | undefined {
  if (contact.includes('@') && !contact.includes('/')) return whyNotMail(contact);
  const why = whyNotWebAddress(contact);
  return why === noScheme.en
    ? said({
        en: 'Neither an e-mail address nor a web address: write corrections@example.org or https://example.org/contact',
        fr: 'Ni adresse électronique, ni adresse web\u202F: écrivez corrections@example.org ou https://example.org/contact',
      })
    : why;
}

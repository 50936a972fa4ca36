/** Ways to pass a page on that need no script. */
export interface ShareLinks {
  readonly whatsapp: string;
  readonly telegram: string;
  readonly mail: string;
}

/**
 * Addresses that open WhatsApp (https://faq.whatsapp.com/5913398998672934), Telegram
 * (https://core.telegram.org/widgets/share) or a mail (RFC 6068) with a page's title and absolute address.
 */
export function shareLinks(title: string, address: string): ShareLinks {
  const [text, link] = [encodeURIComponent(title), inQuery(address)];
  return {
    whatsapp: `https://wa.me/?text=${text}%20${link}`,
    telegram: `https://t.me/share/url?url=${link}&text=${text}`,
    mail: `mailto:?subject=${text}&body=${link}`,
  };
}

/** An address as the value of a query, whose `:` and `/` may stand as they are (RFC 3986, 3.4): shorter, and easier to read. */
function inQuery(address: string): string {
  return encodeURIComponent(address).replace(/%3A/g, ':').replace(/%2F/g, '/');
}

/**
 * Where a mistake on a page is reported: a mail with the page's title and address, or the web page that takes reports.
 * @param contact an e-mail address, or a web address
 * @param subject what the mail is about
 */
export function reportLink(contact: string, subject: string, address: string): string {
  if (contact.includes('://')) return contact;
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${inQuery(address)}`;
}

/** The quotation marks of English, which pages need not carry. */
export const usualQuotation = '“{passage}”';

/** A source of a quoted passage: what its page says of it, and where it is. */
export interface QuotedSource {
  readonly text: string;
  readonly address: string | undefined;
}

/**
 * A passage as one pastes it: in quotation marks, with its page, its own address and its sources.
 * @param quoted how the language quotes: `“{passage}”`
 */
export function quotation(
  passage: string,
  page: { readonly title: string; readonly site: string; readonly address: string },
  sources: readonly QuotedSource[],
  quoted: string,
): string {
  return [
    quoted.replace('{passage}', () => passage),
    `${page.title}. ${page.site}. ${page.address}`,
    ...sources.map(({ text, address }) => `- ${text}${address ? ` ${address}` : ''}`),
  ].join('\n');
}

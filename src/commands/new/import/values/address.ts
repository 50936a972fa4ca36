import { saidAs, type InEach, type Localised } from '../../../../model/localised.ts';
import { whyNotWebAddress } from '../../../../model/web-address.ts';

/** An address that readers may be sent to, or why there is none. */
export interface AddressRead {
  readonly url?: string;
  readonly remark?: InEach;
}

/** Longer than any that a person has copied. */
const longest = 2000;

export function readAddress(written: string): AddressRead {
  const url = written.trim();
  const why: Localised | undefined =
    url.length > longest
      ? { en: `longer than ${String(longest)} characters`, fr: `plus de ${String(longest)} signes` }
      : saidAs(whyNotWebAddress(url) ?? '');
  if (why === '') return { url };
  const told = typeof why === 'string' ? { en: why, fr: why } : why;
  const shown = JSON.stringify(url.slice(0, 80));
  return {
    remark: {
      en: `the address ${shown} was not taken: ${told.en}`,
      fr: `l’adresse ${shown} n’a pas été reprise\u202F: ${told.fr}`,
    },
  };
}

/** A DOI (https://www.doi.org/the-identifier/resources/handbook/2_numbering) in what is written as one or as its address, in lower case. */
export function doiIn(written: string | undefined | null): string | undefined {
  return /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>\\]+)$/i
    .exec(written?.trim() ?? '')?.[1]
    ?.toLowerCase();
}

/** What two addresses of the same page share: without scheme, www, fragment, the marks of campaigns and a last stroke. */
export function sameAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|xtor)$/i.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

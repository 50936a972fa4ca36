/**
 * What a host sends with each file: the one place where it is written. `_headers` is made from it at build time, and a
 * test holds the configurations in `deploy/` to it. Why these, and why the policy is not that of the page:
 * docs/decisions/0032-what-hosts-send.md.
 */
export interface HostHeader {
  readonly name: string;
  readonly value: string;
  /** `page`: sent with pages alone. `https`: browsers obey it, and standards allow it, over https alone. */
  readonly only?: 'page' | 'https';
}

/** A year in seconds, the longest that caches take at their word (RFC 9111 has no greatest value, RFC 2616 had this one). */
const year = 31_536_000;

export const hostHeaders: readonly HostHeader[] = [
  // What holds for every page and file. A page says the rest of itself, with the hashes of its own blocks.
  {
    name: 'Content-Security-Policy',
    value: "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin', only: 'page' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin', only: 'https' },
  // Without includeSubDomains: other servers of the newsroom's domain are not ours to bind.
  { name: 'Strict-Transport-Security', value: `max-age=${String(year)}`, only: 'https' },
];

/** Files whose names change with their content may be kept for good; all others change in place and are asked for anew. */
export const caching = {
  /** Folders below the base in which every name holds a hash. */
  hashed: ['_astro/', 'previews/', 'pagefind/fragment/', 'pagefind/index/'],
  immutable: `public, max-age=${String(year)}, immutable`,
  changing: 'public, max-age=0, must-revalidate',
  /** The worker: a browser must not take a new edition's worker from any cache. */
  worker: 'no-cache',
} as const;

/** The media type of each kind of file, by the end of its name. Text is UTF-8. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  xml: 'application/xml',
  csv: 'text/csv',
  bib: 'text/x-bibtex',
  txt: 'text/plain',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pagefind: 'application/octet-stream',
};

/** Feeds end in .xml and have a type of their own (RFC 4287, section 7). */
export const feeds: { readonly names: readonly string[]; readonly mediaType: string } = {
  names: ['feed.xml', 'updates.xml'],
  mediaType: 'application/atom+xml',
};

/** The types whose files are text, for hosts that compress as they send or say how text is encoded. */
export const textTypes: readonly string[] = [
  ...Object.values(mediaTypes).filter((type) => /^text\/|json|xml|javascript/.test(type)),
  feeds.mediaType,
];

import { caching, hostHeaders } from './headers.ts';

/** Cloudflare Pages reads so many rules and letters a line (https://developers.cloudflare.com/pages/configuration/headers/). */
export const limits = { rules: 100, lineLength: 2000 };

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: an address, and its headers below it, indented. Cloudflare joins the values
 * of all rules that match, so no two of them set the same header. Nor does a rule say which addresses are
 * pages, so what is for pages alone is left out; and files that change in place need no rule, because both hosts have
 * them asked for anew by default.
 * @param base path under which the site is served: `/` or `/news/`
 */
export function headersFile(base: string): string {
  const everywhere = hostHeaders.filter(({ only }) => only !== 'page');
  const rules: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ['*', everywhere.map(({ name, value }) => [name, value] as const)],
    ...caching.hashed.map((folder) => [`${folder}*`, [['Cache-Control', caching.immutable]]] as const),
    ['sw.js', [['Cache-Control', caching.worker]]],
  ];
  return rules
    .map(([address, headers]) =>
      [`${base}${address}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/**
 * The fragment of an address holds the words of a search, `#q=…`: browsers send it to nobody, neither with a request nor as
 * the place that the next one comes from. Where they were in the query, in older links, they move at once.
 */

const wordsIn = ({ hash, search }: Location) =>
  new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? '';

/** The part of the page that an address leads to besides, `only-battle`. */
export const targetIn = (hash: string) => /^#(?!q=)([^&]*)/.exec(hash)?.[1] ?? '';

/** An address with these words in the place of its own. */
export function withWords(address: string, words: string): string {
  const url = new URL(address);
  url.searchParams.delete('q');
  // Where a fragment leads in another language is marked by a tilde (client/language.ts).
  const sought = words && `q=${encodeURIComponent(words).replaceAll('~', '%7E')}`;
  url.hash = [targetIn(url.hash), sought].filter(Boolean).join('&');
  return url.href;
}

/** Writes words into the address of the page, and into its links to other languages. */
export function writeWords(words: string): void {
  history.replaceState('seen', '', withWords(location.href, words));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header [hreflang]'))
    link.hash = location.hash;
}

/**
 * A fragment that says more than where to go leads nowhere: the browser is told the place alone, and keeps to it when the
 * words are written beside it.
 */
function goToTarget(words: string): void {
  const target = targetIn(location.hash);
  const here = document.getElementById(target);
  if (!words || !here || here.matches(':target')) return;
  location.replace(`#${target}`);
  writeWords(words);
}

/**
 * Follows the words of the address, now and whenever they change: by a link, by hand, back and forward. A link to a part
 * of the page keeps the words.
 * @param asked the words that were sought last
 */
export function followWords(asked: () => string, follow: (words: string) => void): void {
  const read = () => {
    const isNew = history.state === null;
    const words = wordsIn(location) || (isNew ? asked() : '');
    goToTarget(words);
    writeWords(words);
    follow(words);
  };
  addEventListener('hashchange', read);
  // When a page has loaded, a browser looks for its fragment once more.
  addEventListener('load', () => {
    goToTarget(wordsIn(location));
  });
  read();
}

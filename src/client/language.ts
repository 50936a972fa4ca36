/**
 * The links to the page in other languages lead to the part of it that the address names here. Entries have the same
 * fragment in every language. Headings and passages are named by their words, so their place is carried over instead:
 * `#the-way-back~2.0` is the second heading, `#p-3f9x~2.1` the first passage below it. The page that is led to finds
 * what stands at that place and puts its own fragment into the address. Without a script a link leads to the page.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.site-header [hreflang]')];

/** What is named by its words, in order: headings and passages. */
const named = () => [...document.querySelectorAll('main :is(h2, h3, h4)[id], main [id^="p-"]')];
const isHeading = ({ tagName }: Element) => tagName.startsWith('H');

/** The fragment as it leads to the same part in another language. */
function carried(hash: string): string {
  const all = named();
  const upToIt = all.slice(0, all.findIndex(({ id }) => `#${id}` === decodeURIComponent(hash)) + 1);
  if (upToIt.length === 0) return hash;
  const headings = upToIt.filter(isHeading).length;
  const passages = upToIt.length - 1 - upToIt.map(isHeading).lastIndexOf(true);
  return `${hash}~${String(headings)}.${String(passages)}`;
}

/** What a carried fragment leads to here; in a shorter section its last passage. */
function arrive([, id = '', heading, passage]: readonly string[]): Element | undefined {
  const all = named();
  // It is -1 before the first heading.
  const start = all.indexOf(all.filter(isHeading)[Number(heading) - 1] ?? document.body);
  const next = all.findIndex((element, index) => index > start && isHeading(element));
  const section = all.slice(start + 1, next < 0 ? all.length : next);
  const within = section[Math.min(Number(passage), section.length) - 1];
  return document.getElementById(decodeURIComponent(id)) ?? within ?? all[start];
}

const place = /^#(.*)~(\d+)\.(\d+)$/.exec(location.hash);
if (place) location.replace(`#${arrive(place)?.id ?? 'text'}`);

function lead(): void {
  for (const link of links) link.hash = carried(location.hash);
}
addEventListener('hashchange', lead);
lead();

/** The language that the reader likes best of those there are stands out, in the room that it has. */
const [page = ''] = document.documentElement.lang.split('-');
const known = [page, ...links.map(({ hreflang }) => hreflang)];
const wanted = navigator.languages
  .map((tag) => tag.split('-')[0])
  .find((tag) => known.some((one) => one.split('-')[0] === tag));
for (const link of links)
  if (wanted !== page && link.hreflang.split('-')[0] === wanted) link.style.background = 'var(--mark)';

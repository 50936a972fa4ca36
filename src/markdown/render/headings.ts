import Slugger from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { typeset } from '../../model/text/typography/typeset.ts';
import { walk } from '../walk.ts';

export interface Heading {
  readonly depth: 2 | 3;
  readonly text: string;
  /** The fragment that leads to it, unique on its page. */
  readonly id: string;
}

/** Fragments that the page itself uses. */
export const ownFragments = [
  'text',
  'contents',
  'brief',
  'claims',
  'events',
  'figures',
  'terms',
  'sources',
  'changes',
  'cite',
  'next',
  'explainers',
  'told',
  'mentions',
  'verdicts',
  'keep',
  'contact',
];

/** Names the headings of one page, in order: each gets a fragment that nothing else on the page has. */
export function anchors(): (heading: string) => string {
  const slugger = new Slugger();
  for (const fragment of ownFragments) slugger.slug(fragment);
  return (heading) => {
    const slug = slugger.slug(heading);
    return /^(?:[sc]\d|[tnp]-)/.test(slug) || slug === '' ? `h-${slug}` : slug;
  };
}

/**
 * Gives each heading an id, and makes it the permanent link to itself, unless its author put a link into it:
 * `<h2 id="the-two-sites"><a href="#the-two-sites">The two sites</a></h2>`.
 * Ids never look like those of sources (`s1`), uses (`c1-1`), terms (`t-...`), figures (`n-...`) or passages (`p-...`).
 * @param found receives the headings in order
 * @param prefix what ids begin with where several texts share a page
 * @param language BCP 47 tag of the text, as which headings are listed
 */
export function headings(found: Heading[], prefix: string, language: string) {
  return (tree: Root): void => {
    const anchor = anchors();
    walk(tree, (element) => {
      if (element.type !== 'element' || (element.tagName !== 'h2' && element.tagName !== 'h3')) return;
      const text = toString(element);
      const id = prefix + anchor(text);
      found.push({ depth: element.tagName === 'h2' ? 2 : 3, text: typeset(text, language), id });
      element.properties['id'] = id;
      const isLinked = element.children.some((child) => child.type === 'element' && child.tagName === 'a');
      if (!isLinked && text.trim() !== '') element.children = [h('a', { href: `#${id}` }, element.children)];
    });
  };
}

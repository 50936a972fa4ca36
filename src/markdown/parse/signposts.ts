import { h } from 'hastscript';
import type { Nodes, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Words } from '../../i18n/en.ts';
import { isClosed } from './directives.ts';
import type { Placeholders } from './placeholders.ts';
import { partOf, rangeOf, report, wordsWithin, type MarkdownSlug, type Range } from './problem.ts';
import { replace, walk } from '../walk.ts';

type Signpost = ContainerDirective & { readonly name: 'more' };

/** Whether a node is a signpost, `:::more`: no text of the author's, but a line of links to other pages of the site. */
export function isSignpost(node: Nodes): node is Signpost {
  return node.type === 'containerDirective' && node.name === 'more';
}

/**
 * Refuses signposts that say something. One holds a paragraph of links to entries, with punctuation between them: it needs
 * no source, so it may hold nothing that would need one. Runs before links, figures and citations become something else.
 */
export function refuseInSignposts() {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes(':::more')) return;
    const addresses = new Map<string, string>();
    walk(tree, (node) => {
      if (node.type === 'definition') addresses.set(node.identifier, node.url);
    });
    let followsText = false;
    walk(tree, (node) => {
      if (!isSignpost(node)) {
        followsText ||= saysSomething.has(node.type);
        return true;
      }
      // What is never closed has been reported, and holds whatever follows.
      if (isClosed(node, file)) {
        const faults = followsText ? faultsIn(node, file, addresses) : [faultOf('more-first', node, file)];
        for (const { slug, node: at, subject, range } of faults) report(file, slug, at, subject, range);
      }
      return false;
    });
  };
}

/**
 * Turns a signpost into a line: `<p class="more small">Read more: <a href="/articles/a/">A</a></p>`. Runs last.
 * @param lang the language of its first words, where the text is in another one
 */
export function signposts(words: Words, placeholders: Placeholders, lang?: string) {
  return (tree: Root): void => {
    replace(tree, (node) => {
      if (!isSignpost(node)) return undefined;
      const more = `${words.article.more} `;
      const label = lang
        ? placeholders.hold({ type: 'text' }, [h('span', { lang }, more)])
        : ({ type: 'text', value: more } as const);
      const links = node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
      const line: Paragraph = { type: 'paragraph', data: { hName: 'x-more' }, children: [label, ...links] };
      return [line];
    });
  };
}

const saysSomething: ReadonlySet<string> = new Set(['paragraph', 'table', 'code']);

interface Fault {
  readonly slug: MarkdownSlug;
  readonly node: Nodes;
  readonly subject: string;
  readonly range?: Range;
}

/** Something wrong with a signpost as a whole, shown at its first line. */
function faultOf(slug: MarkdownSlug, node: Nodes, file: VFile): Fault {
  return { slug, node, subject: ':::more', range: wordsWithin(file, node, ':::more') };
}

function faultsIn(signpost: Signpost, file: VFile, addresses: ReadonlyMap<string, string>): readonly Fault[] {
  const [line, ...others] = signpost.children;
  if (!line) return [faultOf('more-without-link', signpost, file)];
  const block = line.type === 'paragraph' ? others[0] : line;
  if (block) return [{ slug: 'more-with-words', node: block, subject: toString(block).slice(0, 40) }];
  let links = 0;
  const look = (node: Nodes, linked: boolean): readonly Fault[] => {
    if (node.type === 'textDirective') return [withSource(node, `:${node.name}[${toString(node)}]`)];
    if (node.type === 'text') return faultsInText(node, file, linked);
    if (node.type === 'inlineCode' && !linked) {
      return [{ slug: 'more-with-words', node, subject: node.value }];
    }
    if (!('children' in node)) return [];
    const isLink = node.type === 'link' || node.type === 'linkReference';
    const within = node.children.flatMap((child) => look(child, linked || isLink));
    if (!isLink) return within;
    if (letters.test(toString(node))) links++;
    const url = node.type === 'link' ? node.url : (addresses.get(node.identifier) ?? '');
    const out: Fault = {
      slug: 'more-leads-out',
      node,
      subject: url,
      range: wordsWithin(file, node, url, ']('),
    };
    return leadsOut.test(url) ? [...within, out] : within;
  };
  const faults = look(line, false);
  return faults.length === 0 && links === 0 ? [faultOf('more-without-link', signpost, file)] : faults;
}

const letters = /[\p{L}\p{N}]/u;
const leadsOut = /^(?:#|https?:|mailto:)/i;
const citation = /\[@[^[\]]*\]/g;
/** From the first sign that is no punctuation to the last. */
const wordsBetween = /[^\p{P}\s](?:[^]*[^\p{P}\s])?/u;

function withSource(node: Nodes, subject: string, range = rangeOf(node)): Fault {
  return { slug: 'more-with-source', node, subject, range };
}

/** What a text holds besides punctuation: citations anywhere, and words outside the links. */
function faultsInText(node: Nodes & { value: string }, file: VFile, linked: boolean): readonly Fault[] {
  const cited = [...node.value.matchAll(citation)].map(({ 0: written, index }) =>
    withSource(node, written, partOf(file, node, index, written.length)),
  );
  if (linked || cited.length > 0) return cited;
  const found = wordsBetween.exec(node.value);
  if (!found) return [];
  const [subject] = found;
  const range = partOf(file, node, found.index, subject.length);
  return [{ slug: 'more-with-words', node, subject, range }];
}

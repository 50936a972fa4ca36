/** A stretch of text in one language (BCP 47 tag). */
export interface Run {
  readonly text: string;
  readonly language: string;
}

/** What is marked while it is read: a heading, a paragraph, an item, a row. */
export interface Passage {
  readonly element: HTMLElement;
  readonly runs: readonly Run[];
}

const blocks = 'h1, h2, h3, h4, p, li, tr, pre';
/** Title, summary, correction, points in brief and text. */
const heard = `h1, .standfirst, .correction, .brief :is(${blocks}), .body :is(${blocks})`;
/** Marks of sources, drawings, controls, what only leads elsewhere, and what follows the text. */
const unheard =
  '.after, .more, .cite, .correction > a, .passage-tools, figure, svg, nav, button, thead, [hidden], [aria-hidden=true]';

/**
 * The passages of an article in their order. A table is read row by row, each value after what heads it, as a phone shows it:
 * it may hold what no paragraph says.
 */
export function passagesIn(article: ParentNode): readonly Passage[] {
  return [...article.querySelectorAll<HTMLElement>(heard)].flatMap((element) => {
    if (element.closest(unheard)) return [];
    const runs = runsIn(element, element.closest<HTMLElement>('[lang]')?.lang ?? '');
    return isSaid(runs) ? [{ element, runs }] : [];
  });
}

/** The text of an element, without that of the passages within. */
function runsIn(element: Element, language: string): readonly Run[] {
  return [...element.childNodes].flatMap((node) => {
    if (isText(node)) return [{ text: node.data, language }];
    if (!isElement(node) || node.matches(`${unheard}, ${blocks}`)) return [];
    const runs = runsIn(node, node.getAttribute('lang') ?? language);
    if (node.matches('br')) return [{ text: ' ', language }];
    return node.matches('td') ? cell(runs, node.getAttribute('data-label'), language) : runs;
  });
}

/** A cell is a sentence, after the head of its column. */
function cell(runs: readonly Run[], label: string | null, language: string): readonly Run[] {
  if (!isSaid(runs)) return [];
  const isEnded = /[.!?…؟]\s*$/.test(textOf(runs));
  return [{ text: label ? `${label}: ` : '', language }, ...runs, { text: isEnded ? ' ' : '. ', language }];
}

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
const isSaid = (runs: readonly Run[]) => /[\p{L}\p{N}]/u.test(textOf(runs));
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

import type { Page } from './page.ts';

/** Elements that begin and end a line whatever the styles: space beside them is never seen. */
const blocks = new Set(
  (
    'html head body meta link title style script main article section header footer nav h1 h2 h3 p ol ul dl dt dd ' +
    'table caption thead tbody tr th td'
  ).split(' '),
);

/** Elements whose first and last space is never seen; there may be words beside them. */
const boxes = new Set([...blocks, 'div', 'li', 'summary']);

/** Elements whose text stays as written. */
const verbatim = new Set(['pre', 'script', 'style', 'textarea']);

/**
 * Removes the space that templates leave between blocks and writes one space for several. It is never shown, and a page
 * has to arrive in one round trip. Space between words, within text that is kept as written, and between items of a list
 * stays.
 */
export function minifyWhitespace(page: Page): void {
  /** The open elements, and how many of them keep their text. */
  const open: string[] = [];
  let kept = 0;
  /** What comes before the text: the sibling's name, or nothing at the start of an element. */
  let before: string | undefined;
  let text: { source: string } | undefined;

  const finish = (after: string | undefined) => {
    if (text && kept === 0) {
      const parent = open.at(-1) ?? '';
      const unseen = (sibling: string | undefined) =>
        sibling === undefined ? boxes.has(parent) : blocks.has(sibling);
      let written = text.source.replace(/[ \n]{2,}|\n/g, ' ');
      if (unseen(before)) written = written.replace(/^ /, '');
      if (unseen(after)) written = written.replace(/ $/, '');
      text.source = written;
    }
    text = undefined;
  };

  for (const token of page.tokens) {
    const { kind, name, source } = token;
    if (source === '') continue;
    if (kind === 'text') {
      // Two texts are one where a step has removed what was between them.
      if (text) {
        text.source += source;
        token.source = '';
      } else text = token;
    } else if (kind === 'end') {
      finish(undefined);
      if (verbatim.has(open.pop() ?? '')) kept -= 1;
      before = name;
    } else {
      finish(name);
      if (kind === 'start') {
        open.push(name);
        if (verbatim.has(name)) kept += 1;
        before = undefined;
      } else before = name;
    }
  }
}

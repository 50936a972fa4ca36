import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { parsedBefore, rememberParsed } from '../../cache/parsed-texts.ts';

/** Reads Markdown in the site's dialect, before any of its rules. The tree is the caller's to change. */
export function parseMarkdown(body: string): Root {
  const known = parsedBefore('markdown', body);
  if (known) return known as Root;
  const tree = (mayHoldAddress.test(body) ? whole : withoutAddresses).parse(body);
  rememberParsed('markdown', body, tree);
  return tree;
}

/**
 * What a bare address that becomes a link cannot do without (https://github.github.com/gfm/#autolinks-extension-), written
 * plainly or with an escape or a character reference in it.
 */
const mayHoldAddress = /http|www|[\w.+-]@|[&\\]/i;

const whole = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze();

/** The same without looking for bare addresses, which is tried at every letter and takes a third of the time. */
const withoutAddresses = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(withoutBareAddresses)
  .use(remarkDirective)
  .freeze();

function withoutBareAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(({ text = {}, ...others }) => ({
    ...others,
    text: Object.fromEntries(
      Object.entries(text).map(([code, constructs]) => [code, [constructs ?? []].flat().filter(isNoAddress)]),
    ),
  }));
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .filter(({ enter }) => !enter?.['literalAutolink']);
}

function isNoAddress({ name = '' }: { name?: string | undefined }): boolean {
  return !name.endsWith('Autolink');
}

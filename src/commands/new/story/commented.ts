import { wrap } from '../../../check/wrap.ts';
import type { CheckLanguage, InEach } from '../../../model/localised.ts';
import { yamlOf } from '../skeleton.ts';
import type { Values } from '../values.ts';

/** A field or two, and what they mean to the editor. */
export type Explained = readonly [InEach, Values];

/** The width of lines of comments. */
const columns = 100;

/** Data in which comments explain the lines below them. */
export function explained(fields: readonly Explained[], language: CheckLanguage): string {
  return fields
    .map(
      ([why, values]) => commentOf(why[language]) + (Object.keys(values).length === 0 ? '' : yamlOf(values)),
    )
    .join('');
}

/** A text as comment lines. */
export function commentOf(words: string): string {
  return wrap(words.split(' '), columns)
    .map((line) => `# ${line}\n`)
    .join('');
}

/** A Markdown file whose front matter is explained. */
export function explainedText(frontMatter: string, body: string): string {
  return `---\n${frontMatter}---\n${body === '' ? '' : `\n${body}\n`}`;
}

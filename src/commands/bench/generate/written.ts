import { stringify } from 'yaml';

/** A Markdown entry as it stands in its file. */
export interface Written {
  readonly file: string;
  readonly text: string;
}

/** A Markdown entry with its front matter. */
export function written(kind: string, id: string, fields: object, body: string): Written {
  const front = stringify(fields, { lineWidth: 0 });
  return { file: `en/${kind}/${id}.md`, text: `---\n${front}---\n\n${body}\n` };
}

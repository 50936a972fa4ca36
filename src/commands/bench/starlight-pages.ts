import { parse, stringify } from 'yaml';

/** Which texts Starlight gets: the explainers alone, or all that have a page of their own here. */
export type Extent = 'explainers' | 'all';

/** The kinds of text that have a page of their own here, and where Starlight finds them; claims share one page. */
const folders: Readonly<Record<string, (fields: Fields) => string>> = {
  articles: ({ topic }) => String(topic),
  topics: () => 'topics',
  events: () => 'events',
  glossary: () => 'glossary',
  pages: () => 'pages',
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * A story as Starlight reads it: each text with its title, its body as it stands. Citations, links to other files and
 * directives stay as they are written.
 * @param story files by path, as the generator gives them
 * @returns files by path, below Starlight's folder of documents
 */
export function starlightPages(
  story: ReadonlyMap<string, string>,
  extent: Extent,
): ReadonlyMap<string, string> {
  const pages = new Map([['index.md', page('Start', 'All explainers are in the list beside this text.\n')]]);
  for (const [file, text] of story) {
    const [, kind = '', name = ''] = /^en\/(\w+)\/(.+)$/.exec(file) ?? [];
    const folderOf = folders[kind];
    if (!folderOf || (extent === 'explainers' && kind !== 'articles')) continue;
    const { fields, body } = splitText(text);
    pages.set(`${folderOf(fields)}/${name}`, page(String(fields['title'] ?? fields['term']), body));
  }
  return pages;
}

function page(title: string, body: string): string {
  return `---\n${stringify({ title })}---\n${body}`;
}

function splitText(text: string): { fields: Fields; body: string } {
  const [whole = '', front = ''] = /^---\n([^]*?\n)---\n/.exec(text) ?? [];
  const fields: unknown = parse(front);
  return { fields: isFields(fields) ? fields : {}, body: text.slice(whole.length) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

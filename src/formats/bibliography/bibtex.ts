import type { CslDate, CslItem } from './csl.ts';

/** Items as BibTeX for biblatex (https://ctan.org/pkg/biblatex), in UTF-8: `@online{id, title = {{...}}, ...}`. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

/**
 * The types of biblatex that every program knows, and whose fields its data model names: those of laws and courts have
 * none there, not even a title, and BibTool has not heard of data sets.
 */
const types = {
  'article-newspaper': 'article',
  'article-journal': 'article',
  report: 'report',
  webpage: 'online',
  post: 'online',
  book: 'book',
  dataset: 'misc',
  legislation: 'misc',
  legal_case: 'misc',
  interview: 'misc',
  broadcast: 'misc',
  document: 'misc',
} as const satisfies Readonly<Record<CslItem['type'], string>>;

/** What biblatex calls whoever publishes an item of a type, where that is no organisation to it. */
const publishers: Readonly<Record<string, string>> = { report: 'institution', book: 'publisher' };

function entry(item: CslItem): string {
  // To biblatex, a post is what is online, and has an address.
  const type = item.type === 'post' && !item.URL ? 'misc' : types[item.type];
  const inJournal = type === 'article';
  // Of a page of a website, reference managers look for the site's name here.
  const publisher = item.publisher ?? (item.type === 'webpage' ? item['container-title'] : undefined);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // A second pair of braces keeps the capitals of names, and a name whole.
    ['author', item.author?.map(({ literal }) => `{${escape(literal)}}`).join(' and ')],
    ['title', item.title && `{${escape(item.title)}}`],
    // biblatex takes `journal` for its own `journaltitle`, and BibTeX, Zotero and Pandoc know it as well.
    [inJournal ? 'journal' : 'titleaddon', item['container-title'] && escape(item['container-title'])],
    // Without it Pandoc takes an article for a scholarly one, and leaves out its day.
    ['entrysubtype', item.type === 'article-newspaper' ? 'newspaper' : undefined],
    [publishers[type] ?? 'organization', publisher && escape(publisher)],
    // Of a report biblatex wants to know what kind of report it is.
    ['type', item.genre && escape(item.genre)],
    ['date', item.issued && edtf(item.issued)],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', item.accessed && edtf(item.accessed)],
    ['langid', babelName(item.language)],
    ['note', item.note && escape(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Programs count braces, and not all of them see that a backslash stands before one.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/**
 * Plain words for TeX: what it would read as a command is written as the sign itself, and two hyphens or quotation marks
 * in a row, which it would join to one sign, are kept apart.
 */
function escape(text: string): string {
  return text
    .replace(/[\\~^{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/([-'`])(?=\1)/g, '$1{}');
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** What babel calls a language (https://ctan.org/pkg/babel): `french` for `fr`; undefined where its name is no single word. */
function babelName(tag: string): string | undefined {
  const name = names.of(new Intl.Locale(tag).language)?.toLowerCase();
  return name && /^[a-z]{4,}$/.test(name) ? name : undefined;
}

/** biblatex reads an address as it stands, up to the brace that closes it; a backslash begins a command. */
function verbatim(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}

function edtf({ 'date-parts': dates, season, circa }: CslDate): string {
  const pad = (part: number, index: number) => String(part).padStart(index === 0 ? 4 : 2, '0');
  return dates
    .map((parts) => [...parts, ...(season ? [20 + season] : [])].map(pad).join('-') + (circa ? '~' : ''))
    .join('/');
}

import type { CslDate, CslItem } from './csl.ts';

/** Items as BibTeX for biblatex (https://ctan.org/pkg/biblatex), in UTF-8: `@online{id, title = {{...}}, ...}`. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const news = item.type === 'article-newspaper';
  const type = { 'article-newspaper': 'article', report: 'report', webpage: 'online', document: 'misc' }[
    item.type
  ];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // A second pair of braces keeps the capitals of names, and a name whole.
    ['author', item.author?.map(({ literal }) => `{${escape(literal)}}`).join(' and ')],
    ['title', item.title && `{${escape(item.title)}}`],
    [news ? 'journaltitle' : 'titleaddon', item['container-title'] && escape(item['container-title'])],
    [item.type === 'report' ? 'institution' : 'organization', item.publisher && escape(item.publisher)],
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

/** biblatex reads an address as it stands, up to the brace that closes it. */
function verbatim(address: string): string {
  return address.replace(/[{}]/g, encodeURIComponent);
}

function edtf(date: CslDate): string {
  const pad = (part: number, index: number) => String(part).padStart(index === 0 ? 4 : 2, '0');
  return date['date-parts'].map((parts) => `${parts.map(pad).join('-')}${date.circa ? '~' : ''}`).join('/');
}

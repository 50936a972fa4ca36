import type { Slug } from '../../src/check/rules.ts';

const event = 'en/events/aes-charter.md';
const article = 'en/articles/how-many-died.md';
const term = 'en/glossary/aes.md';
const claim = 'en/claims/army-some-losses.md';
const theme = 'en/topics/aes-russia.md';

/** One slip of an editor's in the shipped content, and what the gate must answer. */
export interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly slug: Slug;
  /** The id, field or value that was meant, where one is near. */
  readonly meant?: string | undefined;
  /** Words on the line at fault, where that is not the first line that changed. */
  readonly line?: string;
}

type Row = readonly [
  file: string,
  from: string,
  to: string,
  slug: Slug,
  meant?: string | undefined,
  line?: string,
];

const rows: readonly Row[] = [
  [event, 'title: Three', 'title: "Three', 'yaml-broken'],
  [event, 'title: Three', 'title: #Three', 'words-commented'],
  [event, 'topics: [aes-russia]', 'topics: aes-russia', 'field-invalid'],
  [event, 'date: 2023-09-16', 'date: 2023-09-31', 'date-invalid'],
  [event, 'date: 2023-09-16', 'date: 16 September 2023', 'date-invalid'],
  [event, 'date: 2023-09-16', 'date: 2023-09-16/2023-09-15', 'date-invalid'],
  [event, 'topics: [aes-russia]', 'topics: [aes-rusia]', 'reference-unknown', 'aes-russia'],
  [event, 'places: [bamako]', 'places: [bamakko]', 'reference-unknown', 'bamako'],
  [event, 'weight: major', 'weight: mayor', 'field-invalid', 'major'],
  [event, 'weight: major\n', '', 'field-missing', undefined, 'title: Three'],
  [event, 'weight: major\n', 'weight: major\nplace: x\n', 'field-unknown', 'places', 'place: x'],
  [event, 'major\n---', 'major', 'frontmatter-unclosed', undefined, '---'],
  [event, '---\ntitle', 'title', 'frontmatter-missing'],
  [event, '@afp-nation-2023-09-18', '@afp-nation-2023-09-81', 'source-unknown', 'afp-nation-2023-09-18'],
  [event, ' [@charter-voltairenet-2023-09-16; @afp-nation-2023-09-18]', '', 'paragraph-uncited'],
  [event, '; @afp-nation', ' @afp-nation', 'citation-malformed'],
  [event, 'The leaders', 'The<br>leaders', 'html-refused'],
  [event, 'The leaders', '![Leaders](a.png) The leaders', 'image-refused'],
  [event, 'The leaders', '# The pact\n\nThe leaders', 'heading-refused'],
  [event, 'The leaders', '- [ ] The leaders', 'task-list-refused'],
  [
    article,
    '../events/goita-address.md',
    '../events/goita-adress.md',
    'link-unknown',
    '../events/goita-address.md',
  ],
  [
    article,
    '(anger-and-accountability.md)',
    '(anger-and-acountability.md)',
    'link-unknown',
    'anger-and-accountability.md',
  ],
  [article, '(who-jnim-are.md)', '(who-jnim-are.md#nowhere-at-all)', 'fragment-unknown'],
  [article, ':number[bamako-deaths]', ':number[bamako-death]', 'number-unknown', 'bamako-deaths'],
  [article, ':::analysis', ':::analysys', 'directive-unknown', 'analysis'],
  [article, '\n:::\n', '\n', 'directive-unclosed', undefined, ':::analysis'],
  [article, 'topic: bamako-attacks', 'topic: bamako-atacks', 'reference-unknown', 'bamako-attacks'],
  [article, 'order: 3', 'order: third', 'field-invalid'],
  [article, 'updated: 2026-11-24', 'updated: 2026-11-23', 'date-order'],
  [article, 'asOf: 2024-09-30', 'asOf: 2042-09-30', 'date-future'],
  [article, 'formerIds: []', 'formerIds: [what-happened]', 'id-duplicate'],
  [article, 'changes: []', 'changes: [{ date: 2026-11-25, kind: update, note: N. }]', 'date-order'],
  [
    article,
    'changes: []',
    'changes: [{ date: 2026-11-24, knd: x, kind: update, note: N. }]',
    'field-unknown',
    'kind',
  ],
  [article, 'many sources [@rfi-allafrica-2024-09-19] |', 'many sources |', 'paragraph-uncited'],
  [article, ' as JNIM’s claim [@rfi-allafrica-2024-09-18].', ' as JNIM’s claim.', 'paragraph-uncited'],
  [article, ' [@wapo-copy-2024-10-29]."', '."', 'paragraph-uncited'],
  [article, 'summary: Mali', 'title: Again\nsummary: Mali', 'key-repeated', undefined, 'title: Again'],
  [article, '## Who the victims were', '## Who the victims were [@seed-article]', 'heading-cited'],
  [article, 'Time is one reason.', 'Time is [one](javascript:x) reason.', 'address-unsafe'],
  [article, '## Why the counts', '<<<<<<< HEAD\n## Why the counts', 'merge-marker'],
  [article, 'Access may be', 'Access\u0000 may be', 'character-refused'],
  [article, 'Access may be', 'Acc\uFFFDss may be', 'encoding-broken'],
  [
    term,
    '[charter-voltairenet',
    '[chartre-voltairenet',
    'reference-unknown',
    'charter-voltairenet-2023-09-16',
  ],
  [term, 'kind: organisation', 'kind: organization', 'field-invalid', 'organisation'],
  [term, '@afp-nation-2023-09-18', '@afp-nation-2032-09-18', 'source-unknown', 'afp-nation-2023-09-18'],
  ['en/glossary/wagner-group.md', 'aliases: [', 'aliases: [JNIM, ', 'form-shared'],
  [claim, 'by: fama', 'by: famma', 'reference-unknown', 'fama'],
  [claim, 'status: claimed', 'status: claim', 'field-invalid', 'claimed'],
  [claim, 'disputedBy: []', 'disputedBy: [jnimm]', 'reference-unknown', 'jnim'],
  [theme, 'terms: [aes,', 'terms: [aess,', 'reference-unknown', 'aes'],
  [theme, '[barkhane-troops,', '[barkhane-trops,', 'reference-unknown', 'barkhane-troops'],
  [
    theme,
    '(../articles/what-to-watch.md)',
    '(../article/what-to-watch.md)',
    'link-unknown',
    '../articles/what-to-watch.md',
  ],
  ['site.yml', '- what-the-aes-is', '- what-the-aes-iz', 'reference-unknown', 'what-the-aes-is'],
  ['site.yml', 'languages: [en]', 'languages: [en, tlh]', 'language-missing'],
  ['numbers.yml', 'min: 30\n', 'min: thirty\n', 'field-invalid'],
  [
    'numbers.yml',
    '- etatmajor-pressafrik-2024-09-17',
    '- etatmajor-pressafrik-2024-09-71',
    'reference-unknown',
    'etatmajor-pressafrik-2024-09-17',
  ],
  ['sources.yml', 'tier: 2', 'tier: 5', 'field-invalid'],
  ['sources.yml', 'url: https', 'url: #https', 'words-commented'],
  ['sources.yml', 'aconews-2024-07-06:', 'abamako-2015-06-accord:', 'key-repeated'],
];

export const mutations: readonly Mutation[] = rows.map(([file, from, to, slug, meant, line]) => ({
  file,
  from,
  to,
  slug,
  ...(meant !== undefined && { meant }),
  ...(line !== undefined && { line }),
}));

/** The text with the slip in it; it must hold what is to be changed. */
export function mutate(text: string, { file, from, to }: Mutation): string {
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  return text.replace(from, () => to);
}

/** The line on which the slip shows, from 1. */
export function lineOf(before: string, after: string, { line }: Mutation): number {
  if (line !== undefined) return after.split('\n').findIndex((text) => text.startsWith(line)) + 1;
  let same = 0;
  while (before[same] === after[same]) same++;
  return after.slice(0, same).split('\n').length;
}

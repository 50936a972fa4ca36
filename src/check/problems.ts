import type { MarkdownSlug } from '../markdown/problem.ts';
import type { ReadProblem } from '../reading/entry.ts';

type CheckSlug =
  | 'field-invalid'
  | 'id-reserved'
  | 'reference-unknown'
  | 'text-missing'
  | 'source-alone'
  | 'form-shared'
  | 'sources-too-many'
  | 'length-unusual'
  | 'source-unused'
  | 'address-missing'
  | 'publisher-missing'
  | 'contact-missing'
  | 'language-missing'
  | 'statement-misplaced'
  | 'statement-repeated';

export type Slug = MarkdownSlug | ReadProblem['kind'] | CheckSlug;

interface Kind {
  readonly severity: 'error' | 'warning';
  /** What happened; `{subject}` is the id, address or field at fault. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}

const error = (what: string, why: string, fix: string): Kind => ({ severity: 'error', what, why, fix });
const warning = (what: string, why: string, fix: string): Kind => ({ severity: 'warning', what, why, fix });

/** Every problem the gate can report, with the words an editor reads. */
export const problemKinds: Readonly<Record<Slug, Kind>> = {
  'yaml-broken': error(
    'This YAML cannot be read: {subject}',
    'Nothing in the file can be used until it can be read.',
    'Look at the marked line and the one before it. Quote text that holds ": " or begins with a special character.',
  ),
  'frontmatter-missing': error(
    'The file has no front matter.',
    'A page needs at least its title; it stands between two lines of three hyphens at the top.',
    'Begin the file with ---, the fields, and --- again; content/README.md shows an example of each kind.',
  ),
  'file-unknown': error(
    'The file "{subject}" belongs to no collection.',
    'It would be left out of the site without a word.',
    'Move it to en/articles, en/topics, en/events, en/glossary, en/claims or en/pages, and let its name end in .md.',
  ),
  'file-missing': error(
    'There is no site.yml in {subject}.',
    'The name, the languages and the licence of the site stand there.',
    'Write it, or set CONTENT_DIR to the folder that holds the story.',
  ),
  'id-invalid': error(
    '"{subject}" cannot be an id.',
    'Ids become parts of addresses, which people type and print.',
    'Use lower-case letters without accents, digits and single hyphens, like fuel-blockade.',
  ),
  'field-invalid': error(
    '{subject}',
    'A page cannot be made from a field that is missing, unknown or of the wrong kind.',
    'content/README.md lists the fields of each kind of file.',
  ),
  'id-reserved': error(
    'The id "{subject}" is part of an address of the site itself.',
    'The two pages would have the same address.',
    'Choose another name for the file.',
  ),
  'reference-unknown': error(
    'There is no entry "{subject}".',
    'A reference that leads nowhere would leave a hole in the page.',
    'Correct the id, or write the entry.',
  ),
  'source-unknown': error(
    'The source "{subject}" is not in sources.yml.',
    'A reader could not follow it.',
    'Correct the id, or add the source to sources.yml first.',
  ),
  'citation-malformed': error(
    'This citation cannot be read: {subject}',
    'It would be printed as it stands, and the paragraph would have no source.',
    'Write [@source-id] or [@one; @two, para. 3]: an @ before each id, a semicolon between, a comma before the place.',
  ),
  'paragraph-uncited': error(
    'This text has no source: "{subject}…"',
    'Every paragraph, list item and table row carries its sources; a link to another page is not one.',
    'Add [@source-id] at its end, or put it into :::analysis if it is our own reading.',
  ),
  'html-refused': error(
    'HTML is not allowed: {subject}',
    'Hand-written HTML escapes the checks and breaks the printed edition.',
    'Say it in Markdown; write \\< for a less-than sign.',
  ),
  'footnote-refused': error(
    'Footnotes are not used here: {subject}',
    'They would be a second way to cite, outside the list of sources.',
    'Cite with [@source-id], or put the remark into the text.',
  ),
  'task-list-refused': error(
    'A task list is not for readers: {subject}',
    'Boxes to tick say nothing on a page or on paper.',
    'Make it a plain list.',
  ),
  'image-refused': error(
    'Pictures are not published yet: "{subject}"',
    'Their credits and licences have no place on the page so far.',
    'Leave the picture out.',
  ),
  'heading-refused': error(
    'A heading of this level ({subject}) is not used in a text.',
    'The title is the only first-level heading; two levels below it are enough to find one’s way.',
    'Use ## for sections and ### within them.',
  ),
  'heading-cited': error(
    'This heading cites a source: {subject}',
    'Headings are repeated in the contents list and in addresses, where a mark means nothing.',
    'Move the citation into the text below.',
  ),
  'address-unsafe': error(
    'This address could run code or hide what it opens: {subject}',
    'A reader’s browser would do what the address says.',
    'Link to an https:// address.',
  ),
  'link-unknown': error(
    'This link leads nowhere: {subject}',
    'A reader would meet a missing page.',
    'Link to a file from where this one stands, like ../events/the-event.md, or to an https:// address.',
  ),
  'number-unknown': error(
    'The figure "{subject}" is not in numbers.yml.',
    'There is no wording to print.',
    'Correct the id, or add the figure to numbers.yml first.',
  ),
  'directive-unknown': error(
    '"{subject}" is not a directive of this site.',
    'Only :number[id] and :::analysis mean something here; the rest would vanish from the page.',
    'Correct the name, or put a backslash before the colon to print it.',
  ),
  'text-missing': error(
    'There is no text below the front matter of "{subject}".',
    'Its page would be empty, and nothing would carry a source.',
    'Write at least one sentence with its source.',
  ),
  'source-alone': error(
    'The source "{subject}" stands alone, and its tier is 3.',
    'A pointer, an encyclopedia or a partisan page needs a better source beside it.',
    'Add a source of tier 1 or 2, or leave the statement out.',
  ),
  'form-shared': error(
    'The form {subject} belongs to two terms.',
    'The glossary could not know which of them the text means.',
    'Leave it with one of them.',
  ),
  'sources-too-many': error(
    '{subject} different sources are cited; 35 is the limit.',
    'Longer lists make the page too heavy for a slow line.',
    'Split the article, or keep the best sources.',
  ),
  'length-unusual': warning(
    'The text has {subject} words; 600 to 1,100 is usual.',
    'Shorter says too little, longer is not read to its end and makes the page heavy.',
    'Split it, or say more.',
  ),
  'source-unused': warning(
    'The source "{subject}" is cited nowhere.',
    'The list of sources would show what nothing rests on.',
    'Cite it or remove it.',
  ),
  'address-missing': warning(
    'No address of the site is set.',
    'Links that are shared, printed or quoted need a full address.',
    'Fill in "address" in site.yml, or set SITE_URL for the build.',
  ),
  'publisher-missing': warning(
    'No publisher is set.',
    'Readers cannot see who answers for the site; the page says that none is set.',
    'Fill in "publisher" in site.yml.',
  ),
  'contact-missing': warning(
    'No address for corrections is set.',
    'Readers cannot report a mistake; the page says that none is set.',
    'Fill in "contact" in site.yml.',
  ),
  'language-missing': error(
    'There is no interface for the language "{subject}".',
    'Its pages would have no words around the text.',
    'Add its words under src/i18n, or take it out of "languages".',
  ),
  'statement-misplaced': error(
    'The statement of {subject} stands below a later one.',
    'A figure is never overwritten: what is said later stands below what was said before.',
    'Put the statements in order of their days, the latest last.',
  ),
  'statement-repeated': error(
    '{subject} is said to have given this figure, or two exact ones, on one day.',
    'Two statements of one author and day are a copy, or one of them has overwritten what was said.',
    'Leave one, give the later its own day, or say in "text" how they differ.',
  ),
};

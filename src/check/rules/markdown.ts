import type { MarkdownSlug } from '../../markdown/parse/problem.ts';
import { error, type Message } from './rule.ts';

/** Mistakes in the Markdown of a text: the parser finds all but the last. */
export const messages = {
  'citation-malformed': error(
    'This citation cannot be read: {subject}',
    'It would be printed as it is, and the paragraph would have no source.',
    'Write [@source-id] or [@one; @two, para. 3]: an @ before each id, a semicolon between, a comma before the place.',
  ),
  'source-unknown': error(
    'The source "{subject}" is not in sources.yml.',
    'Readers could not look it up.',
    'Correct the id, or add the source to sources.yml first.',
  ),
  'paragraph-uncited': error(
    'This text has no source: "{subject}…"',
    'Every paragraph, list item and table row carries its sources; a link to another page is not one.',
    'Add [@source-id] at its end, or put it into :::analysis if it is our own reading.',
  ),
  'number-unknown': error(
    'The figure "{subject}" is not in numbers.yml.',
    'There would be nothing to print here.',
    'Correct the id, or add the figure to numbers.yml first.',
  ),
  'link-unknown': error(
    'This link has no target: {subject}',
    'Readers would reach a page that does not exist.',
    'Link to a file by its path from this one, like ../events/the-event.md, or to an https:// address.',
  ),
  'address-unsafe': error(
    'This address could run code or hide what it opens: {subject}',
    'A reader’s browser would do what the address says.',
    'Link to an https:// address.',
  ),
  'directive-unknown': error(
    '"{subject}" is not a directive of this site.',
    'Only :number[id], :::analysis and :::more mean something here; the rest would vanish from the page.',
    'Correct the name, or put a backslash before the colon to print it.',
  ),
  'directive-unclosed': error(
    '{subject} is never closed.',
    'Everything down to the end of the text would belong to it, and need no source.',
    'Put a line of ::: where it ends.',
  ),
  'more-first': error(
    'The text begins with a signpost.',
    'Readers, previews and feeds begin with what a text says, not with where to go next.',
    'Move {subject} below the text that it leads on from.',
  ),
  'more-with-words': error(
    'A signpost holds more than links: "{subject}"',
    'It needs no source only because it states nothing: it is one paragraph of links, with punctuation between them.',
    'Take the words out, or write them as a sentence outside the signpost, with its source.',
  ),
  'more-with-source': error(
    'A signpost cites a source: {subject}',
    'It only leads to other pages; they carry the sources of what they say.',
    'Take it out, or write a sentence outside the signpost that says what the source says.',
  ),
  'more-without-link': error(
    '{subject} holds no link that readers can see.',
    'They would read "Read more:" and nothing after it.',
    'Put a link to another page of the site into it, like [Who they are](who-they-are.md), or take it out.',
  ),
  'more-leads-out': error(
    'This signpost does not lead to another page of the site: {subject}',
    'It is for what we have written ourselves. Other publications are sources, which are cited.',
    'Link to a file by its path from this one, like ../events/the-event.md, or cite the publication in a sentence.',
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
    'Task lists are not used here: {subject}',
    'Boxes to tick say nothing on a page or on paper.',
    'Make it a plain list.',
  ),
  'image-refused': error(
    'Pictures are not published yet: "{subject}"',
    'The page has no place yet for their credits and licences.',
    'Leave the picture out.',
  ),
  'heading-refused': error(
    'A heading of this level ({subject}) is not used in a text.',
    'The title is the only first-level heading; two levels below it are enough to find one’s way.',
    'Use ## for sections and ### within them.',
  ),
  'heading-cited': error(
    'This heading cites a source: {subject}',
    'Headings are repeated in the contents list and in addresses, where a citation means nothing.',
    'Move the citation into the text below.',
  ),
  'text-missing': error(
    'There is no text below the front matter of "{subject}".',
    'Its page would be empty, and nothing would carry a source.',
    'Write at least one sentence with its source.',
  ),
} as const satisfies Readonly<Record<MarkdownSlug | 'text-missing', Message>>;

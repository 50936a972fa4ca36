import { error, warning } from './kind.ts';

/** What only the whole shows: who rests on whom, and what nobody uses. */
export const storyKinds = {
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
  'term-unused': warning(
    'The term "{subject}" is mentioned nowhere.',
    'The glossary would explain a word that no reader meets.',
    'Mention it, add the form that the texts use to "aliases", or remove the file.',
  ),
  'event-unused': warning(
    'No text leads to the event "{subject}".',
    'It stands in the timeline only: no explainer, theme, page, other event or site.yml names it, so it may be a leftover.',
    'Link to it where it is told, like [in May](../events/the-event.md), or remove the file.',
  ),
  'figure-differs': warning(
    'A figure is written out here with a value it never had: {subject}.',
    'The figure changes in numbers.yml, and this sentence would not change with it.',
    'Write :number[id] in its place, or add the statement to numbers.yml.',
  ),
  'claim-as-fact': warning(
    'This is called established, and only a party to the events says so: {subject}.',
    'What a party claims is a claim until somebody else confirms it.',
    'Set the status to claimed, or cite a source that is not a party.',
  ),
  'established-alone': warning(
    'This is called established and rests on one source: {subject}.',
    'Established means that several separate sources say so.',
    'Cite a second, separate source, or set the status to reported.',
  ),
  'sentences-long': warning(
    'The sentences have {subject} words on average; 25 is the limit.',
    'Many readers use a second language, and a small screen.',
    'Cut the longest sentences in two.',
  ),
  'acronym-unexplained': warning(
    'The letters {subject} are never spelled out.',
    'A reader who does not know them is lost.',
    'Write the full name with the letters in brackets at first use, or add them to the glossary.',
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
} as const;

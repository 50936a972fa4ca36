import { error, warning } from './kind.ts';

/** What is wrong with the fields of an entry. */
export const fieldKinds = {
  'field-invalid': error(
    '{subject}',
    'A page cannot be made from a field that is missing, unknown or of the wrong kind.',
    'content/README.md lists the fields of each kind of file.',
  ),
  'reference-unknown': error(
    'There is no entry "{subject}".',
    'A reference that leads nowhere would leave a hole in the page.',
    'Correct the id, or write the entry.',
  ),
  'field-unknown': error(
    'There is no field "{subject}" here.',
    'It would be passed over in silence, and what it says would be missing from the page.',
    'Correct its name or take it out; content/README.md lists the fields of each kind of file.',
  ),
  'field-missing': error(
    'The field "{subject}" is missing.',
    'The page cannot be made without it.',
    'Add it; content/README.md says what it holds.',
  ),
  'date-invalid': error(
    '{subject}',
    'A timeline can only be ordered by days that exist.',
    'Write as much as is known: 2024, 2024-09, 2024-09-17, 2021-12~ (around) or 2023-06/2023-12 (from, to).',
  ),
  'date-future': error(
    '{subject} has not come yet.',
    'Nobody can know today what will have happened by then.',
    'Write the day up to which the facts are really known.',
  ),
  'date-order': error(
    '{subject}',
    'Readers are told what changed and when; the days must follow each other.',
    'Correct one of the two days.',
  ),
  'review-due': warning(
    'The day to review this text has passed: {subject}.',
    'An editor promised to read it again by then, because it may have become untrue.',
    'Read it again, change what is needed, and set "reviewBy" to a later day or take it out.',
  ),
  'summary-long': warning(
    'The summary has {subject} characters; a preview shows 160.',
    'Search engines and messengers cut the rest, often in the middle of the point.',
    'Say the same in one or two shorter sentences.',
  ),
} as const;

import { countWords } from '../../../model/text/reading-time.ts';
import { sentencesOf } from '../../../model/text/sentences.ts';
import type { ParsedEntry } from '../../valid-entry.ts';
import { wordsOfFields, wordsOfPassage } from '../../written-words.ts';
import { warning, type Finding } from '../rule.ts';

const longest = 35;

export const messages = {
  'sentence-long': warning({
    en: [
      `This sentence has {subject} words; ${longest} is the limit.`,
      'Many readers use a second language, and a small screen.',
      'Make two sentences of it, or leave something out.',
    ],
    fr: [
      `Cette phrase compte {subject} mots\u202F; la limite est de ${longest}.`,
      'Beaucoup lisent dans une langue qui n’est pas la leur, et sur un petit écran.',
      'Faites-en deux phrases, ou coupez.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** Long sentences of a text and of its front matter. A paragraph, item or cell ends its last sentence; headings have none. */
export function check(parsed: ParsedEntry): readonly Problem[] {
  const { entry, body } = parsed;
  const passages = body.texts.flatMap((text) =>
    text.passages.filter(({ kind }) => kind !== 'heading').map((passage) => wordsOfPassage(text, passage)),
  );
  return [...wordsOfFields(parsed), ...passages].flatMap(({ text, spanOf }) =>
    sentencesOf(text, entry.language ?? 'en').flatMap(({ start, end }): readonly Problem[] => {
      const words = countWords(text.slice(start, end));
      return words > longest
        ? [{ slug: 'sentence-long', file: entry.file, ...spanOf(start, end), subject: String(words) }]
        : [];
    }),
  );
}

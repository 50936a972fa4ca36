import { quotations } from '../../../model/text/quotations.ts';
import type { FindPhrases } from '../../../model/text/phrase-finder.ts';
import type { AvoidedPhrase } from '../../../model/story.ts';
import type { ParsedEntry, ValidOriginal } from '../../valid-entry.ts';
import { wordsOfFields, wordsOfPassage, type WrittenWords } from '../../written-words.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'style-phrase': warning({
    en: [
      'Write {subject}.',
      'style.yml says how this newsroom writes, so that its texts sound alike.',
      'Change the words, or put them into quotation marks where somebody else said them.',
    ],
    fr: [
      'Écrivez {subject}.',
      'style.yml dit comment écrit la rédaction, pour que ses textes parlent d’une même voix.',
      'Changez ces mots, ou mettez-les entre guillemets si quelqu’un d’autre les a dits.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** Finds the words and phrases that the house style avoids in texts of one language. */
export type FindAvoided = FindPhrases<AvoidedPhrase>;

/** What the house style avoids, in the body of a text and in the words of its front matter. */
export function check(
  parsed: ParsedEntry,
  { avoided }: { readonly avoided: FindAvoided },
): readonly Problem[] {
  const passages = parsed.body.texts.flatMap((text) =>
    text.passages.map((passage) => wordsOfPassage(text, passage)),
  );
  return [...wordsOfFields(parsed), ...passages].flatMap((words) => judge(words, avoided, parsed.entry.file));
}

/**
 * The same in the words of a data file.
 * @param avoidedIn the search of each language; words that name none are in the first
 */
export function checkData(
  original: ValidOriginal,
  avoidedIn: (language: string | undefined) => FindAvoided,
): readonly Problem[] {
  return wordsOfFields(original).flatMap((words) =>
    judge(words, avoidedIn(words.language), original.entry.file),
  );
}

function judge({ text, spanOf, isId }: WrittenWords, avoided: FindAvoided, file: string): readonly Problem[] {
  const isQuoted = quotations()(text);
  return avoided(text)
    .filter(({ start }) => !isQuoted(start) && !isId(start))
    .map(({ phrase: { write, because }, start, end }) => {
      const written = text.slice(start, end).replace(/\s+/g, ' ');
      return {
        slug: 'style-phrase',
        file,
        ...spanOf(start, end),
        subject: {
          en: `"${write}" for "${written}": ${because}`,
          fr: `«\u202F${write}\u202F» au lieu de «\u202F${written}\u202F»\u202F: ${because}`,
        },
      };
    });
}

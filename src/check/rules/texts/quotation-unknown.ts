import { distance } from 'fastest-levenshtein';
import type { Quote } from '../../../model/story.ts';
import { countWords } from '../../../model/text/reading-time.ts';
import { comparable } from '../../../model/text/same-words.ts';
import type { ParsedEntry } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'quotation-unknown': warning({
    en: [
      'No source cited here is known to hold these words: “{subject}”',
      'Readers take what is between quotation marks for what somebody said, word for word.',
      'Quote exactly, cite the source of the words, or add them to the "quotes" of the source; otherwise take the marks away.',
    ],
    fr: [
      'Ces mots ne sont enregistrés pour aucune des sources citées ici\u202F: «\u202F{subject}\u202F»',
      'Ce qui est entre guillemets passe pour ce que quelqu’un a dit, mot pour mot.',
      'Citez exactement, citez la source de ces mots, ou ajoutez-les aux «\u202Fquotes\u202F» de la source\u202F; sinon, retirez les guillemets.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

type Quotes = ReadonlyMap<string, readonly Quote[]>;

/** Fewer words may be an expression that nobody said in particular. */
const fewestWords = 5;
/** More signs are a paragraph that was never closed, not a slip in a quotation. */
const longest = 500;

/**
 * Quotations of which no source cited with them has the words, in its own language or translated into that of the text.
 * Titles of works are not put into quotation marks here.
 */
export function check(
  { entry, body }: ParsedEntry,
  { quotes }: { readonly quotes: Quotes },
): readonly Problem[] {
  const language = entry.language ?? 'en';
  return body.texts.flatMap(({ quotations, spanOf }) =>
    quotations.flatMap((quotation): Problem[] => {
      const { text, source, translated = language } = quotation;
      if (countWords(text) < fewestWords || (source !== undefined && translated === language)) return [];
      const meant = nearestQuote(text, quotes, language);
      const problem = {
        slug: 'quotation-unknown',
        file: entry.file,
        ...spanOf(quotation),
        subject: text,
      } as const;
      return [{ ...problem, ...(meant && { nearest: meant }) }];
    }),
  );
}

/** The known quotation of which a part is most like this one, with its source, when at most a third of the letters differ. */
function nearestQuote(text: string, quotes: Quotes, language: string): string | undefined {
  const sought = comparable(text);
  if (sought.length > longest) return undefined;
  const known = [...quotes].flatMap(([source, all]) =>
    all
      .flatMap(({ words, translations }) => [words, translations?.[language] ?? ''])
      .map((words) => ({
        named: `${words} [@${source}]`,
        differs: leastDistance(sought, comparable(words)),
      })),
  );
  const [best] = known.sort((a, b) => a.differs - b.differs);
  return best && best.differs <= sought.length / 3 ? best.named : undefined;
}

/** How many letters of a text differ from the part of another, as many words long, that is most like it. */
function leastDistance(sought: string, whole: string): number {
  const words = whole.split(' ');
  const length = sought.split(' ').length;
  const parts = words.slice(0, Math.max(1, words.length - length + 1));
  return Math.min(...parts.map((_, index) => distance(sought, words.slice(index, index + length).join(' '))));
}

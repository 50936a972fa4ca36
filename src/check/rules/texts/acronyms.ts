import { spanOfMatch } from '../../parse-entry.ts';
import type { ParsedEntry } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'acronym-unexplained': warning({
    en: [
      'The abbreviation {subject} is never explained.',
      'Readers may not know what it means.',
      'Write the full name with the abbreviation in brackets at first use, or add it to the glossary.',
    ],
    fr: [
      'Le sigle {subject} n’est expliqué nulle part.',
      'Une partie du public ne sait peut-être pas ce qu’il veut dire.',
      'Au premier emploi, écrivez le nom complet suivi du sigle entre parenthèses, ou ajoutez-le au glossaire.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

const acronym = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
const romanNumeral = /^[IVXLCDM]+$/;

/**
 * Abbreviations that an article or a topic does not explain, each at its first use.
 * @param explained those that the glossary explains
 */
export function check(
  { collection, entry, body: { texts } }: ParsedEntry,
  { explained }: { readonly explained: ReadonlySet<string> },
): readonly Problem[] {
  if (collection !== 'articles' && collection !== 'topics') return [];
  const whole = texts.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const text of texts) {
    for (const passage of text.passages) {
      for (const [letters] of passage.text.matchAll(acronym)) {
        if (seen.has(letters) || romanNumeral.test(letters) || explained.has(letters)) continue;
        seen.add(letters);
        if (isIntroduced(letters, whole)) continue;
        const span = spanOfMatch(text, passage, acronym, letters);
        problems.push({ slug: 'acronym-unexplained', file: entry.file, ...span, subject: letters });
      }
    }
  }
  return problems;
}

/** `Long Name (LN)` or `LN (Long Name)`. */
function isIntroduced(letters: string, text: string): boolean {
  return text.includes(`(${letters})`) || new RegExp(`(?<!\\p{L})${letters} \\(\\p{Lu}`, 'u').test(text);
}

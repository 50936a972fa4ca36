import { quotedIn } from '../../../model/text/quotations.ts';
import type { InEach } from '../../../model/localised.ts';
import { openingOf } from '../../parse-entry.ts';
import type { ParsedEntry, ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-quotations': warning({
    en: [
      'The translation does not quote as often as its original: {subject}.',
      'Somebody’s own words are missing, or words are quoted that nobody is known to have said.',
      'Quote the same words in both, or in neither.',
    ],
    fr: [
      'La traduction ne cite pas autant que l’original\u202F: {subject}.',
      'Il manque les mots de quelqu’un, ou l’on prête à quelqu’un des mots qu’il n’a peut-être pas dits.',
      'Citez les mêmes mots dans les deux langues, ou dans aucune.',
    ],
  }),
} as const;

/**
 * Passages that hold another number of quotations than in the original. Where the passages are not the same number, only
 * all of them together can be compared.
 */
export function check(
  { entry, body }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Finding<keyof typeof messages>[] {
  if (body.problems.length > 0) return [];
  const [here, there] = [passagesIn(body), passagesIn(original.body)];
  const finding = { slug: 'translation-quotations', file: entry.file } as const;
  if (here.length === there.length) {
    return here.flatMap(({ count, span }, index) => {
      const other = there[index]?.count ?? 0;
      return count === other ? [] : [{ ...finding, ...span(), subject: told(count, other) }];
    });
  }
  const [all, others] = [total(here), total(there)];
  return all === others ? [] : [{ ...finding, ...openingOf(entry), subject: told(all, others) }];
}

function passagesIn({ texts }: ParsedEntry['body']) {
  return texts.flatMap(({ passages, spanOf }) =>
    passages.map((passage) => ({ count: quotedIn(passage.text).length, span: () => spanOf(passage) })),
  );
}

function total(passages: readonly { readonly count: number }[]): number {
  return passages.reduce((sum, { count }) => sum + count, 0);
}

function told(here: number, there: number): InEach {
  return {
    en: `${String(here)} here, ${String(there)} there`,
    fr: `${String(here)} ici, ${String(there)} dans l’original`,
  };
}

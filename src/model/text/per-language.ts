/**
 * Makes something once for each language (BCP 47 tag) and keeps it: what `Intl` makes takes far longer to make than to
 * use.
 */
export function perLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** Divides a text into sentences (https://unicode.org/reports/tr29/#Sentence_Boundaries). */
export const sentenceSegmenter = perLanguage(
  (language) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);

/** Compares names as a dictionary of the language orders them. */
export const collator = perLanguage((language) => new Intl.Collator(language));

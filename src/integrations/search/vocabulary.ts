import { sameForm } from '../../model/glossary/mention-finder.ts';

/** A word as it may be sought: an apostrophe or a hyphen divides it; what is shorter, or a number, nobody mistypes. */
const words = /\p{L}[\p{L}\p{M}\p{N}]{2,}/gu;

/** The words of an index, each as it is written most often. */
export class Vocabulary {
  /** How often each spelling is there, by the form without accents and in lower case. */
  readonly #spellings = new Map<string, Map<string, number>>();

  add(text: string): this {
    for (const [word] of text.normalize('NFC').matchAll(words)) {
      const form = sameForm(word);
      const counts = this.#spellings.get(form) ?? new Map<string, number>();
      this.#spellings.set(form, counts.set(word, (counts.get(word) ?? 0) + 1));
    }
    return this;
  }

  /** In the order of their forms, so that they compress well and two builds are the same. */
  list(): readonly string[] {
    return [...this.#spellings]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, counts]) => {
        const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
        return most ? [most[0]] : [];
      });
  }
}

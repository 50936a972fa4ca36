import { oneLine } from './one-line.ts';

/** Signs that are neither seen nor heard; some voices stop at them. */
const silent = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** A number whose groups of three digits stand apart, by spaces that break no line. */
const grouped = /(^|\D)(\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+)(?!\d)/g;

/**
 * A text as it is given to a voice: on one line, with plain spaces and hyphens, and without signs that nobody hears. Voices
 * read `12 000` as twelve and zero, so a number has no space within.
 */
export function spoken(text: string): string {
  const plain = text.replace(silent, '').replace(/\u2011/g, '-');
  return oneLine(
    plain
      .replace(grouped, (_, before: string, number: string) => before + number.replace(/\D/g, ''))
      .replace(/[\u00A0\u202F]/g, ' '),
  );
}

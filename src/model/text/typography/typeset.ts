import { french } from './french.ts';
import type { Edit, Typography } from './rules.ts';

/** The languages whose texts need more than what was typed. */
const languages: Readonly<Record<string, Typography>> = { fr: french };

/** The typography of a language (BCP 47 tag), or undefined where a text is set as it is typed. */
export function typographyOf(language: string): Typography | undefined {
  return languages[language.split('-')[0] ?? ''];
}

/** A piece of running text; one that is `fixed` is code or in another language, and stays as it is. */
export interface Stretch {
  readonly text: string;
  readonly fixed?: boolean;
}

/** What stands for a fixed stretch while the text around it is set. */
const object = '\uFFFC';

/** Addresses: of pages, of mail. The sign that ends a sentence after one is no part of it. */
const address =
  /(?:https?:\/\/|mailto:|www\.)[^\s<>«»"]*[^\s<>«».,;:!?)\]"'’]|(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/**
 * A text as its language sets it (BCP 47 tag): `Combien ?` gets its narrow no-break space. Pure, and what it gives it leaves
 * as it is. Spaces, apostrophes and quotation marks may change, and nothing else.
 */
export function typeset(text: string, language: string): string {
  return typesetStretches([{ text }], language)[0] ?? text;
}

/**
 * The same for the stretches of one block, which emphasis and links divide: a rule looks across their bounds.
 * @returns a text for each stretch
 */
export function typesetStretches(stretches: readonly Stretch[], language: string): readonly string[] {
  let texts = stretches.map(({ text, fixed }) => (fixed ? object : text));
  for (const { edits } of typographyOf(language)?.rules ?? []) {
    const whole = texts.join('');
    const addresses = [...whole.matchAll(address)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
    const wanted = [...edits(whole)].filter(
      ({ start, end, by }) =>
        whole.slice(start, end) !== by && !addresses.some((one) => one.start < end && start < one.end),
    );
    if (wanted.length > 0) texts = edited(texts, wanted, (index) => stretches[index]?.fixed === true);
  }
  return texts.map((text, index) => (stretches[index]?.fixed ? stretches[index].text : text));
}

/**
 * Texts with their changes, but for those that stay. What is put in between two texts goes to the outer one, so that no link
 * begins or ends with a space: before a sign to the later, after « to the earlier. What is changed over a bound is changed
 * in the first.
 */
function edited(
  texts: readonly string[],
  edits: readonly Edit[],
  isFixed: (index: number) => boolean,
): string[] {
  const changed = [...texts];
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
  }
  const whole = texts.join('');
  const put = (index: number, first: number, last: number, by: string) => {
    const now = changed[index] ?? '';
    changed[index] = now.slice(0, Math.max(first, 0)) + by + now.slice(last);
  };
  // From the last on, so that places before it stay.
  for (const { start, end, by } of edits.toReversed()) {
    const at = [...starts.entries()].filter(([index, from]) => {
      const to = from + (texts[index]?.length ?? 0);
      return !isFixed(index) && (start === end ? start >= from && start <= to : start < to && end > from);
    });
    if (start === end) {
      const [index, from] = (whole[start - 1] === '«' ? at[0] : at.at(-1)) ?? [0, 0];
      put(index, start - from, end - from, by);
    } else {
      for (const [order, [index, from]] of at.entries())
        put(index, start - from, end - from, order === 0 ? by : '');
    }
  }
  return changed;
}

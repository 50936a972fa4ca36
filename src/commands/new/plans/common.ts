import { messages as dateMessages } from '../../../check/rules/dates/date-future.ts';
import { fill } from '../../../i18n/words.ts';
import { idOf, listOf } from '../../../kinds/fields.ts';
import { isDate, parseDate } from '../../../model/dates/dates.ts';
import { line } from '../../../model/fields.ts';
import { inEach, type InEach } from '../../../model/localised.ts';
import type { Asked } from '../plan.ts';

/** The text of a short entry: its words, and the sources to cite at their end. */
export const citedText = {
  text: {
    field: line,
    words: {
      en: 'Its text, one or two sentences without the sources',
      fr: 'Le texte, une ou deux phrases sans les sources',
    },
  },
  cite: {
    field: listOf(idOf('sources')).min(1),
    words: { en: 'The sources of the text', fr: 'Les sources du texte' },
  },
} satisfies Readonly<Record<string, Asked>>;

/** A title is a heading, and headings have no full stop. */
export function withoutStop(value: unknown): InEach | undefined {
  if (typeof value !== 'string' || !/[^.]\.$/.test(value)) return undefined;
  return {
    en: 'A title has no full stop at its end: take it out',
    fr: 'Un titre ne se termine pas par un point\u202F: retirez-le',
  };
}

/** A day up to which something is known has come. */
export function notAhead(value: unknown, today: string): InEach | undefined {
  const date = String(value);
  if (!isDate(date) || parseDate(date).start <= today) return undefined;
  const { words } = dateMessages['date-future'];
  return inEach((language) => {
    const [what, , cure] = words[language];
    return `${fill(what, { subject: date })} ${cure}`;
  });
}

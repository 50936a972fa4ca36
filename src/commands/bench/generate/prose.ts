import { at, capital, personName, placeName, placeCount } from './names.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

/** What a paragraph may speak of. */
export interface Subject {
  readonly theme: words.Theme;
  readonly place: string;
  /** Terms of the glossary, as running text writes them. */
  readonly terms: readonly string[];
  /** Ids of sources; each paragraph cites one or two. */
  readonly sources: readonly string[];
}

/** `[@one; @two]`, from the sources of the subject. */
export function citation(random: Random, { sources }: Subject): string {
  const ids = random.some(sources, random.chance(0.4) ? 2 : 1);
  return `[${ids.map((id) => `@${id}`).join('; ')}]`;
}

/** One made-up sentence of about fifteen words, without its full stop. */
export function sentence(random: Random, { theme, place, terms }: Subject): string {
  const [thing, other] = [random.pick(theme.things), random.pick(theme.things)];
  const actor =
    terms.length > 0 && random.chance(0.3) ? `the ${random.pick(terms)}` : random.pick(words.actors);
  const [act, effect] = [random.pick(words.acts), random.pick(words.effects)];
  const where = random.chance(0.6) ? place : placeName(random.whole(placeCount));
  const share = String(2 + random.whole(97));
  switch (random.whole(7)) {
    case 0:
      return `In ${where} ${actor} ${act} ${thing} ${random.pick(words.reasons)}`;
    case 1:
      return `${personName(random)}, who speaks for the residents of ${where}, said that ${effect}`;
    case 2:
      return `By ${dayName(random)} about ${share} per cent of ${thing} had been checked, and ${effect}`;
    case 3:
      return `${capital(actor)} ${act} ${thing} and ${other} in the districts around ${where}`;
    case 4:
      return `${random.pick(words.doubts)}, so the count of ${thing} may change`;
    case 5:
      return `Between ${thing} and ${other}, ${actor} chose the cheaper, and ${effect}`;
    default:
      return `A report by ${personName(random)} found that ${effect} where ${thing} were short`;
  }
}

/**
 * Sentences that end with their citation.
 * @param extra a sentence with a link or a figure that stands before the last one
 */
export function paragraph(random: Random, subject: Subject, extra?: string): string {
  const sentences = Array.from({ length: 2 + random.whole(2) }, () => sentence(random, subject));
  if (extra) sentences.splice(-1, 0, extra);
  return `${sentences.join('. ')} ${citation(random, subject)}.`;
}

export function list(random: Random, subject: Subject): string {
  return Array.from({ length: 3 }, () => `- ${sentence(random, subject)} ${citation(random, subject)}.`).join(
    '\n',
  );
}

export function table(random: Random, subject: Subject): string {
  const rows = Array.from(
    { length: 3 },
    () =>
      `| ${capital(random.pick(words.actors))} | ${capital(random.pick(words.effects))} ${citation(random, subject)} |`,
  );
  return ['| Who | What they said |', '| --- | --- |', ...rows].join('\n');
}

/** A day of the years in which the story takes place, as text writes it: `3 May 2021`. */
function dayName(random: Random): string {
  const day = 1 + random.whole(28);
  return `${String(day)} ${random.pick(words.months)} ${String(2015 + random.whole(9))}`;
}

/** Headings that differ from each other. */
export function headings(random: Random, count: number): readonly string[] {
  const first = random.whole(words.headings.length);
  return Array.from({ length: count }, (_, index) => at(words.headings, first + index * 3));
}

import { beginnings, bodies, endings, givenNames, themes, type Theme } from './words.ts';
import type { Random } from './random.ts';

/** Entries are numbered, so that a story of 1,000 begins with the story of 100. */

/** A made-up name of a place or a family; the first 288 differ. */
export function rootName(index: number): string {
  const beginning = at(beginnings, index);
  return `${beginning}${at(endings, Math.floor(index / beginnings.length) + index)}`;
}

export function personName(random: Random): string {
  return `${random.pick(givenNames)} ${rootName(random.whole(288))}`;
}

export interface TermName {
  readonly id: string;
  readonly term: string;
  readonly alias: string;
  readonly kind: string;
  readonly meaning: string;
}

export function termName(index: number): TermName {
  const root = rootName(index);
  const [body, kind, meaning] = at(bodies, index);
  return {
    id: `${root}-${body}`.toLowerCase(),
    term: `${root} ${body}`,
    alias: `${body} of ${root}`,
    kind,
    meaning,
  };
}

export interface TopicName {
  readonly id: string;
  readonly theme: Theme;
  /** The place whose affairs it is about, by number. */
  readonly place: number;
  readonly title: string;
}

/** How many places there are, whatever the size of the story. */
export const placeCount = 20;

export function topicName(index: number): TopicName {
  const theme = at(themes, index);
  const place = ((index % themes.length) + Math.floor(index / themes.length)) % placeCount;
  const round = Math.floor(index / (themes.length * placeCount));
  const title = `${capital(theme.name)} in ${placeName(place)}${round > 0 ? `, part ${String(round + 1)}` : ''}`;
  return { id: slug(title), theme, place, title };
}

export function placeName(index: number): string {
  return `${rootName(index)} ${at(['Town', 'Bridge', 'Hill', 'Ford'], index)}`;
}

export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The item at this place of a list that begins again at its end. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

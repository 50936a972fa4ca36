import { collator } from '../text/per-language.ts';
import { mentionFinder, type FindMentions } from '../glossary/mention-finder.ts';
import type { Urls } from '../urls.ts';
import { inLanguage, type Place, type Story } from '../story.ts';

/** A place as a map shows it. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: Place['kind'];
  /** Degrees, WGS 84. */
  readonly lon: number;
  readonly lat: number;
  /** The point stands for an area. */
  readonly approximate: boolean;
  /** Named on the page; the others are capitals that help to find one's way. */
  readonly named: boolean;
  /** Where there is more about it. */
  readonly href: string;
}

/** The places named on a page, and the capitals that help to find one's way, by the alphabet; none when no place is named. */
export function mapPlaces(story: Story, urls: Urls, named: Iterable<string>): readonly MapPlace[] {
  const ids = new Set(named);
  const shown = story.places.filter(({ id, kind }) => ids.has(id) || kind === 'capital');
  if (!shown.some(({ id }) => ids.has(id))) return [];
  const { compare } = collator(story.language);
  const places = shown.map(({ id, name, label = name, kind, lon, lat, approximate }) => ({
    id,
    name: inLanguage(label, story.language),
    kind,
    lon,
    lat,
    approximate,
    named: ids.has(id),
    href: urls.places(id),
  }));
  return places.sort((a, b) => compare(a.name, b.name));
}

/** Prepares the search for places in running text, by their name or any other spelling. */
export function placeFinder({ places, language }: Story): FindMentions {
  const named = places.map(({ id, name, aliases }) => ({ id, term: inLanguage(name, language), aliases }));
  return mentionFinder(named, language);
}

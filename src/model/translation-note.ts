import type { Words } from '../i18n/en.ts';
import { fill, languageName } from '../i18n/words.ts';

/** A source on a page, and whose translation of it the page quotes. */
export interface QuotedSource {
  readonly source: { readonly language: string };
  readonly translation?: 'ours' | 'others';
}

/**
 * Says from which languages a page quotes in our own translation, and where the originals are; undefined where it does not.
 * Another translator is named with the original, in the list of all sources.
 */
export function translationNote(sources: readonly QuotedSource[], words: Words): string | undefined {
  const quoted = Map.groupBy(
    sources.filter(({ translation }) => translation !== undefined),
    ({ source }) => source.language,
  );
  const notes = [...quoted].flatMap(([from, ofLanguage]) => {
    if (!ofLanguage.some(({ translation }) => translation === 'ours')) return [];
    const isAll = ofLanguage.every(({ translation }) => translation === 'ours');
    const phrase = isAll ? words.sources.translated : words.sources.translatedSome;
    return [fill(phrase, { language: languageName(from, words) })];
  });
  return notes.length > 0 ? notes.join(' ') : undefined;
}

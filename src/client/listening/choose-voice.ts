import { languageOf, voicesOf, type Voice } from './voices.ts';

/** Voices of Apple that are kept for fun, or sound like machines. They come first where names are in order. */
const strange = /speech\.synthesis|eloquence/;

const regionOf = (tag: string) => /[-_]([A-Z]{2})(?![A-Z])/i.exec(tag)?.[1]?.toUpperCase() ?? '';

/**
 * The voice that reads a language (BCP 47 tag): of the region that the tag names, or else of a reader's own; then the one
 * that the device prefers, then that of the region where most speak the language. Undefined where the device has none.
 * @param liked the reader's languages, best first: `navigator.languages`
 */
export function chooseVoice<T extends Voice>(
  all: readonly T[],
  language: string,
  liked: readonly string[],
): T | undefined {
  const [first, ...others] = voicesOf(all, language);
  if (!first) return undefined;
  const own = [language, ...liked.filter((tag) => languageOf(tag) === languageOf(language))];
  const home = new Intl.Locale(languageOf(language) ?? '').maximize().region;
  const rank = ({ lang, voiceURI, default: isUsual }: Voice): number => {
    const region = regionOf(lang);
    const places = [...own.map(regionOf), isUsual ? region : '-', home];
    const place = region ? places.indexOf(region) : -1;
    return (strange.test(voiceURI) ? 1000 : 0) + (place < 0 ? places.length : place);
  };
  return others.reduce((best, voice) => (rank(voice) < rank(best) ? voice : best), first);
}

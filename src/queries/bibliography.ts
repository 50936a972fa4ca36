import { citeSource, type CslItem } from '../formats/bibliography/csl.ts';
import type { Edition } from './make-edition.ts';

/** Every source, in order of id. */
export function sourcesBibliography({ story }: Edition): readonly CslItem[] {
  return story.sources.map(citeSource);
}

import { dataCollections, textCollections } from '../kinds/collections.ts';
import type { Entry } from '../story/entry.ts';
import { nearest } from './nearest.ts';

/** Where a file in no known folder may have been meant to go: `en/event/bell.md` to `en/events/bell.md`. */
export function nearestPlace(file: string, languages: Iterable<string>): string | undefined {
  const name = file.split('/').at(-1) ?? '';
  const id = name.replace(/\.\w+$/, '');
  const texts = [...languages].flatMap((language) =>
    textCollections.map((kind) => `${language}/${kind}/${id}.md`),
  );
  const data = dataCollections.map((kind) => `${kind}/${id}.yml`);
  return nearest(file, ['site.yml', 'style.yml', ...data, ...texts]);
}

/** The languages that have a folder. */
export function languagesOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ language }) => language ?? []));
}

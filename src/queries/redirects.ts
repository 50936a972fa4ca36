import { fill } from '../i18n/words.ts';
import { collectionsWithPages, kinds, type DataOf, type PageCollection } from '../kinds/kinds.ts';
import { defaultLanguage } from '../model/fields.ts';
import type { Text } from '../model/story.ts';
import { urlsFor } from '../model/urls.ts';
import { dossierTopics } from './dossier/dossiers.ts';
import type { Edition } from './make-edition.ts';
import { entryFacts } from './page-facts.ts';

/** An address that led to an entry before it was renamed. */
export interface FormerAddress {
  readonly edition: Edition;
  /** Within the site, without slashes at its ends: `fr/articles/old-name`. */
  readonly path: string;
  /** Where it leads now, with the base. */
  readonly to: string;
  /** What is there. */
  readonly title: string;
}

interface Renamed {
  readonly formerIds: readonly string[];
}

/**
 * Every former address of an edition. A topic has two pages, and a third where it has a dossier of its own: as many old
 * addresses for each old name.
 */
export function formerAddresses(edition: Edition): readonly FormerAddress[] {
  const { story, urls, words } = edition;
  const old = urlsFor({ base: '/', language: story.language, defaultLanguage: defaultLanguage(story.site) });
  const entries: { readonly [C in PageCollection]: readonly (DataOf<C> & Text & Renamed)[] } = story;
  const pagesOf = <C extends PageCollection>(collection: C) =>
    entries[collection].flatMap((entry) => {
      const { path: to, title } = entryFacts(edition, collection, entry);
      return entry.formerIds.map((id) => ({ path: kinds[collection].url(old, id), to, title }));
    });
  const timelines = story.topics.flatMap(({ id, title, formerIds }) =>
    formerIds.map((former) => ({
      path: old.timeline(former),
      to: urls.timeline(id),
      title: `${words.timeline.title}${words.lists.colon}${title}`,
    })),
  );
  const dossiers = dossierTopics(edition).flatMap(({ id, title, formerIds }) =>
    formerIds.map((former) => ({
      path: old.dossier(former),
      to: urls.dossier(id),
      title: fill(words.dossier.of, { topic: title }),
    })),
  );
  const all = [
    ...collectionsWithPages.flatMap((collection) => pagesOf(collection)),
    ...timelines,
    ...dossiers,
  ];
  return all.map((one) => ({ ...one, edition, path: one.path.slice(1, -1) }));
}

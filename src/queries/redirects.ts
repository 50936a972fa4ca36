import { fill } from '../i18n/words.ts';
import { urlsFor, type Urls } from '../model/urls.ts';
import { dossierTopics } from './dossiers.ts';
import { editions, type Edition } from './edition.ts';

/** An address that led to an entry before it was renamed. */
export interface FormerAddress {
  readonly edition: Edition;
  /** Within the site, without slashes at its ends: `fr/articles/old-name`. */
  readonly path: string;
  /** Where it leads now, with the base. */
  readonly to: string;
  /** What stands there. */
  readonly title: string;
}

interface Renamed {
  readonly id: string;
  readonly formerIds: readonly string[];
}

/**
 * Every former address, of every language. A topic has two pages, and a third
 * where it has a dossier of its own: as many old addresses for each old name.
 */
export async function formerAddresses(): Promise<readonly FormerAddress[]> {
  return (await editions()).flatMap(({ edition }) => {
    const { story, words } = edition;
    const defaultLanguage = story.site.languages[0] ?? story.language;
    const old = urlsFor({ base: '/', language: story.language, defaultLanguage });
    const renamed = <T extends Renamed>(
      entries: readonly T[],
      title: (entry: T) => string,
      address: (urls: Urls, id: string) => string,
    ) =>
      entries.flatMap((entry) =>
        entry.formerIds.map((id) => ({
          edition,
          path: address(old, id).slice(1, -1),
          to: address(edition.urls, entry.id),
          title: title(entry),
        })),
      );
    return [
      ...renamed(
        story.articles,
        ({ title }) => title,
        (urls, id) => urls.article(id),
      ),
      ...renamed(
        story.topics,
        ({ title }) => title,
        (urls, id) => urls.topic(id),
      ),
      ...renamed(
        story.topics,
        ({ title }) => `${words.timeline.title}: ${title}`,
        (urls, id) => urls.timeline(id),
      ),
      ...renamed(
        dossierTopics(edition),
        ({ title }) => fill(words.dossier.of, { topic: title }),
        (urls, id) => urls.dossier(id),
      ),
      ...renamed(
        story.events,
        ({ title }) => title,
        (urls, id) => urls.event(id),
      ),
      ...renamed(
        story.glossary,
        ({ term }) => term,
        (urls, id) => urls.term(id),
      ),
      ...renamed(
        story.pages,
        ({ title }) => title,
        (urls, id) => urls.page(id),
      ),
    ];
  });
}

import { accents } from '../model/fields.ts';
import { lastChanged } from '../model/last-changed.ts';
import { extentOfPlaces } from '../model/places/extent.ts';
import type { Article, Place, Settings, Site, StoryEvent, Topic } from '../model/story.ts';
import { inOrder } from '../model/text/compare.ts';
import { orderEvents, splitAfter } from '../model/timeline/timeline.ts';

/** How many events the front page shows when the settings name none. */
const shownEvents = 6;

/** The settings with what an editor may leave out, taken from the rest of the story. */
export function completeSite(
  site: Settings,
  { places, events }: { readonly places: readonly Place[]; readonly events: readonly StoryEvent[] },
): Site {
  const [covered] = splitAfter(orderEvents(events), site.asOf);
  const major = covered.filter(({ weight }) => weight === 'major');
  return {
    ...site,
    extent: site.extent === undefined ? extentOfPlaces(places) : (site.extent ?? undefined),
    mainEvents: site.mainEvents ?? major.slice(-shownEvents).map(({ id }) => id),
  };
}

/** An article with the day on which it last changed. */
export function completeArticle<
  T extends Omit<Article, 'updated'> & { readonly updated?: string | undefined },
>(article: T): T & Pick<Article, 'updated'> {
  return { ...article, updated: lastChanged(article) };
}

/** Topics, each with a colour: those without one of their own take them in turn, as the topics are ordered. */
export function completeTopics<
  T extends Omit<Topic, 'accent'> & { readonly accent?: Topic['accent'] | undefined },
>(topics: readonly T[]): readonly (T & Pick<Topic, 'accent'>)[] {
  const ordered = [...topics].sort(inOrder);
  return topics.map((topic) => ({
    ...topic,
    accent: topic.accent ?? accents[ordered.indexOf(topic) % accents.length] ?? accents[0],
  }));
}

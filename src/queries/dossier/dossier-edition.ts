import { targetsOf } from '../../markdown/context.ts';
import type { Keyed, Topic } from '../../model/story.ts';
import { urlsWithin } from '../../model/urls.ts';
import type { Edition } from '../make-edition.ts';
import { topicStory } from './topic-story.ts';

/** An edition as the dossier of the whole story writes it: every link between entries is a fragment. */
export function insideWhole(edition: Edition): Edition {
  const urls = urlsWithin(edition.urls);
  return { ...edition, urls, context: { ...edition.context, urls, targets: targetsOf(edition.story, urls) } };
}

/** An edition as a topic's dossier writes it: links to what it leaves out lead to the pages of the site. */
export function insideTopic(edition: Edition, topic: Topic): Edition {
  const { story, links } = topicStory(edition, topic);
  const ids = {
    article: idsOf(story.articles),
    topic: idsOf(story.topics),
    event: idsOf(story.events),
    term: idsOf(story.glossary),
    number: idsOf(story.numbers),
  };
  const urls = urlsWithin(edition.urls, (kind, id) => ids[kind].has(id));
  const { targets } = edition.context;
  const outside = links.flatMap((key) => {
    const address = targets.get(key);
    return address === undefined ? [] : [[key, address] as const];
  });
  const context = { ...edition.context, urls, targets: new Map([...outside, ...targetsOf(story, urls)]) };
  return { ...edition, story, urls, context };
}

function idsOf(entries: readonly Keyed[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

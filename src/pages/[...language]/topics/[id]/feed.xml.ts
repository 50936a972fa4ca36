import type { APIRoute } from 'astro';
import type { Topic } from '../../../../model/story.ts';
import { entryPaths, type Edition } from '../../../../queries/edition.ts';
import { explainersFeed } from '../../../../queries/feeds.ts';

/**
 * A topic's feed is also served at each of its former addresses: feed readers do not follow a redirect page. A topic
 * without articles has no feed, because a feed must have a date.
 */
export async function getStaticPaths() {
  const paths = await entryPaths(({ story }) =>
    story.topics.filter(({ id }) => story.articles.some(({ topic }) => topic === id)),
  );
  return paths.flatMap(({ params, props }) =>
    [params.id, ...props.entry.formerIds].map((id) => ({ params: { ...params, id }, props })),
  );
}

export const GET: APIRoute<{ edition: Edition; entry: Topic }> = ({ props: { edition, entry } }) =>
  new Response(explainersFeed(edition, entry), {
    headers: { 'content-type': 'application/atom+xml' },
  });

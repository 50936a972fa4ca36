import type { APIRoute } from 'astro';
import type { Topic } from '../../../../model/story.ts';
import { entryPaths, type Edition } from '../../../../queries/edition.ts';
import { explainersFeed } from '../../../../queries/feeds.ts';

/**
 * A theme's feed stands at each of its former addresses, too: feed readers do not follow a page that sends them on. A
 * theme without an explainer has none, for it would have no date.
 */
export async function getStaticPaths() {
  const paths = await entryPaths(({ story }) =>
    story.topics.filter(({ id }) => story.articles.some(({ topic }) => topic === id)),
  );
  return paths.flatMap(({ params, props }) =>
    [params.id, ...props.entry.formerIds].map((id) => ({ params: { ...params, id }, props })),
  );
}

export const GET: APIRoute<{ edition: Edition; entry: Topic }> = ({ props: { edition, entry }, site }) =>
  new Response(explainersFeed(edition, site, entry), {
    headers: { 'content-type': 'application/atom+xml' },
  });

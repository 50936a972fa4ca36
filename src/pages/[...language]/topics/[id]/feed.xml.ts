import type { APIRoute } from 'astro';
import type { Topic } from '../../../../model/story.ts';
import { entryPaths, type Edition } from '../../../../queries/edition.ts';
import { explainersFeed } from '../../../../queries/feeds.ts';

/** A theme without an explainer has nothing to tell, and an empty feed would have no date. */
export const getStaticPaths = () =>
  entryPaths(({ story }) =>
    story.topics.filter(({ id }) => story.articles.some(({ topic }) => topic === id)),
  );

export const GET: APIRoute<{ edition: Edition; entry: Topic }> = ({ props: { edition, entry }, site }) =>
  new Response(explainersFeed(edition, site, entry), {
    headers: { 'content-type': 'application/atom+xml' },
  });

import type { APIRoute } from 'astro';
import { editionIn, languagePaths } from '../../queries/edition.ts';
import { explainersFeed } from '../../queries/feeds.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(explainersFeed(await editionIn(params['language'])), {
    headers: { 'content-type': 'application/atom+xml' },
  });

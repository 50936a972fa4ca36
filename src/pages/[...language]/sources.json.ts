import type { APIRoute } from 'astro';
import { sourcesBibliography } from '../../queries/bibliography';
import { editionIn, languagePaths } from '../../queries/edition';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(sourcesBibliography(await editionIn(params['language'])));

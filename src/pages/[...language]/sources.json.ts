import type { APIRoute } from 'astro';
import { sourcesBibliography } from '../../queries/bibliography.ts';
import { editionIn, languagePaths } from '../../queries/edition.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(sourcesBibliography(await editionIn(params['language'])));

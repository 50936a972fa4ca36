import type { APIRoute } from 'astro';
import { sourcesBibliography } from '../../queries/bibliography.ts';
import { editionIn, pathsOfPart } from '../../queries/edition.ts';

export const getStaticPaths = () => pathsOfPart('sources');

export const GET: APIRoute = async ({ params }) =>
  Response.json(sourcesBibliography(await editionIn(params['language'])));

import type { APIRoute } from 'astro';
import { editionIn, pathsOfPart } from '../../queries/edition.ts';
import { timelineCsvFile } from '../../queries/exports.ts';

export const getStaticPaths = () => pathsOfPart('timeline');

export const GET: APIRoute = async ({ params }) =>
  new Response(timelineCsvFile(await editionIn(params['language'])), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });

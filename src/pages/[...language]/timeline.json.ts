import type { APIRoute } from 'astro';
import { editionIn, pathsOfPart } from '../../queries/edition.ts';
import { timelineJsonFile } from '../../queries/exports.ts';

export const getStaticPaths = () => pathsOfPart('timeline');

export const GET: APIRoute = async ({ params }) =>
  Response.json(timelineJsonFile(await editionIn(params['language'])));

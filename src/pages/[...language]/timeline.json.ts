import type { APIRoute } from 'astro';
import { editionIn, languagePaths } from '../../queries/edition.ts';
import { timelineJsonFile } from '../../queries/exports.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(timelineJsonFile(await editionIn(params['language'])));

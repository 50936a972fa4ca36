import type { APIRoute } from 'astro';
import { editionIn, languagePaths } from '../../queries/edition';
import { timelineJsonFile } from '../../queries/exports';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params, site }) =>
  Response.json(timelineJsonFile(await editionIn(params['language']), site));

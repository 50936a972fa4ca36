import type { APIRoute } from 'astro';
import { toBibtex } from '../../model/bibliography/bibtex';
import { sourcesBibliography } from '../../queries/bibliography';
import { editionIn, languagePaths } from '../../queries/edition';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(toBibtex(sourcesBibliography(await editionIn(params['language']))));

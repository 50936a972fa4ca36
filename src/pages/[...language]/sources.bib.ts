import type { APIRoute } from 'astro';
import { toBibtex } from '../../formats/bibliography/bibtex.ts';
import { sourcesBibliography } from '../../queries/bibliography.ts';
import { editionIn, languagePaths } from '../../queries/edition.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(toBibtex(sourcesBibliography(await editionIn(params['language']))));

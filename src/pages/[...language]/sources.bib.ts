import type { APIRoute } from 'astro';
import { toBibtex } from '../../formats/bibliography/bibtex.ts';
import { sourcesBibliography } from '../../queries/bibliography.ts';
import { editionIn, pathsOfPart } from '../../queries/edition.ts';

export const getStaticPaths = () => pathsOfPart('sources');

export const GET: APIRoute = async ({ params }) =>
  new Response(toBibtex(sourcesBibliography(await editionIn(params['language']))));

import type { APIRoute } from 'astro';
import { toBibtex } from '../../../formats/bibliography/bibtex.ts';
import type { Term } from '../../../model/story.ts';
import { termBibliography } from '../../../queries/bibliography.ts';
import { entryPaths, type Edition } from '../../../queries/edition.ts';

export const getStaticPaths = () => entryPaths(({ story }) => story.glossary);

export const GET: APIRoute<{ edition: Edition; entry: Term }> = ({ props: { edition, entry }, site }) =>
  new Response(toBibtex(termBibliography(edition, entry, site)));

import type { APIRoute } from 'astro';
import { toBibtex } from '../../../formats/bibliography/bibtex.ts';
import type { Article } from '../../../model/story.ts';
import { articleBibliography } from '../../../queries/bibliography.ts';
import { entryPaths, type Edition } from '../../../queries/edition.ts';

export const getStaticPaths = () => entryPaths(({ story }) => story.articles);

export const GET: APIRoute<{ edition: Edition; entry: Article }> = ({ props: { edition, entry }, site }) =>
  new Response(toBibtex(articleBibliography(edition, entry, site)));

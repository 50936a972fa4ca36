import type { APIRoute } from 'astro';
import { toBibtex } from '../../../../formats/bibliography/bibtex.ts';
import type { StoryEvent } from '../../../../model/story.ts';
import { eventBibliography } from '../../../../queries/bibliography.ts';
import { entryPaths, type Edition } from '../../../../queries/edition.ts';

export const getStaticPaths = () => entryPaths(({ story }) => story.events);

export const GET: APIRoute<{ edition: Edition; entry: StoryEvent }> = ({ props: { edition, entry }, site }) =>
  new Response(toBibtex(eventBibliography(edition, entry, site)));

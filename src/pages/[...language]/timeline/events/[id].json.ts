import type { APIRoute } from 'astro';
import type { StoryEvent } from '../../../../model/story';
import { eventBibliography } from '../../../../queries/bibliography';
import { entryPaths, type Edition } from '../../../../queries/edition';

export const getStaticPaths = () => entryPaths(({ story }) => story.events);

export const GET: APIRoute<{ edition: Edition; entry: StoryEvent }> = ({ props: { edition, entry }, site }) =>
  Response.json(eventBibliography(edition, entry, site));

import { eventBibliography } from '../../../../queries/bibliography.ts';
import { bibliographyPaths, bibliographyRoute } from '../../../_bibliography.ts';

export const getStaticPaths = () => bibliographyPaths(({ story }) => story.events);

export const GET = bibliographyRoute(eventBibliography);

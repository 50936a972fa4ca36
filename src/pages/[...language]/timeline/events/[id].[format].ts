import { eventFacts } from '../../../../queries/page-facts.ts';
import { bibliographyPaths, bibliographyRoute } from '../../../_bibliography.ts';

export const getStaticPaths = () => bibliographyPaths(({ story }) => story.events);

export const GET = bibliographyRoute(eventFacts);

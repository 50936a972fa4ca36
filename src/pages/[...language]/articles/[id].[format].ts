import { articleFacts } from '../../../queries/page-facts.ts';
import { bibliographyPaths, bibliographyRoute } from '../../_bibliography.ts';

export const getStaticPaths = () => bibliographyPaths(({ story }) => story.articles);

export const GET = bibliographyRoute(articleFacts);

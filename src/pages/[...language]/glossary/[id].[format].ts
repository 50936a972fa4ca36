import { termBibliography } from '../../../queries/bibliography.ts';
import { bibliographyPaths, bibliographyRoute } from '../../_bibliography.ts';

export const getStaticPaths = () => bibliographyPaths(({ story }) => story.glossary);

export const GET = bibliographyRoute(termBibliography);

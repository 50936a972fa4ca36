import type { Term } from '../../../model/story.ts';
import { entryFacts } from '../../../queries/page-facts.ts';
import { bibliographyPaths, bibliographyRoute } from '../../_bibliography.ts';

export const getStaticPaths = () => bibliographyPaths(({ story }) => story.glossary);

export const GET = bibliographyRoute<Term>((edition, term) => entryFacts(edition, 'glossary', term));

import { expect, test } from 'vitest';
import { edition } from '../../tests/support/edition.ts';
import { mostArticlesInDossier, topicsWithDossier } from './dossiers.ts';
import type { Article, Topic } from './story.ts';

const { story } = edition();
const [article] = story.articles;
const [topic] = story.topics;
if (!article || !topic) throw new Error('The story has no article or no topic');

const empty: Topic = { ...topic, id: 'nothing-yet' };
const many = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, index) => ({ ...article, id: `a-${String(index)}` }));

test('up to the limit one dossier holds the whole story', () => {
  expect(topicsWithDossier({ articles: many(mostArticlesInDossier), topics: [topic] })).toEqual([]);
});

test('beyond it each topic has its own, unless it has no articles', () => {
  const articles = many(mostArticlesInDossier + 1);
  expect(topicsWithDossier({ articles, topics: [empty, topic] })).toEqual([topic]);
});

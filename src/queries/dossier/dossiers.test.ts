import { expect, test } from 'vitest';
import { edition } from '../../../tests/support/edition.ts';
import type { Changes } from '../../../tests/support/story.ts';
import { mostArticlesInDossier } from '../../model/dossiers.ts';
import { entriesById } from '../make-edition.ts';
import { dossierPage } from './dossier-page.ts';
import { dossierList, dossierOf } from './dossiers.ts';

/** A second topic, whose article leads to the first one and names a term of its own. */
const harbour: Changes = {
  'en/topics/harbour.md': `---
title: The harbour
question: Who owns the harbour?
summary: The mice do [@fog-almanac].
order: 2
accent: accent-1
numbers: []
terms: []
---

Nobody has asked them [@fog-almanac].
`,
  'en/articles/harbour-mice.md': `---
title: The mice of the harbour
summary: They own it.
topic: harbour
order: 1
published: 2021-05-02
updated: 2021-05-02
asOf: 2021-05-01
inBrief:
  - "Mice own the harbour [@fog-almanac]."
  - "They rent it out [@fog-almanac]."
  - "They are fair [@fog-almanac]."
---

## The rent

The Keeper pays it, as [another explainer](lamp-walks.md#the-tower) and
[the first night](../events/lamp-lit.md) show [@fog-almanac].
`,
};

const story = edition(harbour);
const topicNamed = (id: string) => {
  const topic = entriesById(story).topics.get(id);
  if (!topic) throw new Error(`No topic ${id}`);
  return topic;
};
const own = dossierPage(story, topicNamed('harbour'));
const other = dossierPage(story, topicNamed('walking-lamp'));

test('a topic’s dossier holds its articles, and only what these use', () => {
  expect(own.themes.map(({ articles }) => articles.map(({ article }) => article.id))).toEqual([
    ['harbour-mice'],
  ]);
  expect(own.years.flatMap(({ events }) => events.map(({ event }) => event.id))).toEqual(['lamp-lit']);
  expect(own.letters.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['keeper']);
  expect(own.claims).toEqual([]);
  expect(own.figures).toEqual([]);
});

test('its events are those of the topic, whether an article leads to them or not', () => {
  expect(other.years.flatMap(({ events }) => events.map(({ event }) => event.id))).toEqual([
    'lamp-lit',
    'lamp-walks-off',
    'keeper-retires',
  ]);
  expect(other.claims).toHaveLength(1);
});

test('who makes a claim and who disputes it keep their names', () => {
  const rows = other.claims.flatMap(({ rows: inTopic }) => inTopic);
  expect(rows.flatMap(({ claim, saidBy }) => (claim.by ? saidBy : []))).toEqual(['Keeper of the Lamp']);
  expect(rows.flatMap(({ disputedBy }) => disputedBy)).toEqual(['Gullhaven']);
});

test('a link to what it holds is a fragment, a link to another topic’s article leads to its page', () => {
  const [body] = own.themes.flatMap(({ articles }) => articles.map((article) => article.body));
  expect(body).toContain('href="/articles/lamp-walks/#the-tower"');
  expect(body).toContain('href="#e-lamp-lit"');
  expect(body).toContain('popovertarget="t-keeper"');
});

test('sources are numbered through from 1 in each', () => {
  for (const { sources } of [own, other])
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
  expect(own.sources.map(({ source }) => source.id)).toContain('fog-almanac');
});

test('a small story has no list of dossiers', () => {
  expect(dossierList(story)).toEqual([]);
  expect(dossierOf(story, 'harbour')).toBeUndefined();
});

test('beyond the limit they are listed in the order of the topics, with articles and minutes', () => {
  const mice = harbour['en/articles/harbour-mice.md'];
  const more = Array.from({ length: mostArticlesInDossier }, (_, index) => [
    `en/articles/mice-${String(index)}.md`,
    mice,
  ]);
  const large = edition({ ...harbour, ...Object.fromEntries(more) });
  expect(dossierList(large).map(({ topic, articles }) => [topic.id, articles])).toEqual([
    ['walking-lamp', 2],
    ['harbour', mostArticlesInDossier + 1],
  ]);
  expect(dossierList(large)[1]?.minutes).toBeGreaterThan(1);
  expect(dossierOf(large, 'harbour')).toBe('/dossier/harbour/');
});

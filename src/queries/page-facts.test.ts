import { expect, test } from 'vitest';
import { edition } from '../../tests/support/edition.ts';
import { replace } from '../../tests/support/story.ts';
import { PageText } from '../markdown/render/page-text.ts';
import { claimRows } from './claims.ts';
import { entriesById } from './make-edition.ts';
import { articleFacts, entryFacts, eventFacts } from './page-facts.ts';

test('an article names its topic, its days and its corrections, not its updates', () => {
  const update = 'changes:\n  - { date: 2021-05-02, kind: update, note: More steps. }\n';
  const made = edition({ 'en/articles/lamp-walks.md': replace('changes:\n', update) });
  const article = entriesById(made).articles.get('lamp-walks');
  expect(article && articleFacts(made, article)).toMatchObject({
    title: 'How a lamp walks',
    path: '/articles/lamp-walks/',
    address: undefined,
    topic: { id: 'walking-lamp' },
    published: '2021-05-02',
    updated: '2021-05-03',
    corrections: [{ date: '2021-05-03', note: 'The breakfast was earlier than first written.' }],
  });
});

test('an event after the day that the publication covers is known at least to its own end', () => {
  const at = (date: string) => {
    const made = edition({
      'en/events/lamp-walks-off.md': (text) => text.replace(/^date: .*$/m, `date: ${date}`),
    });
    const event = entriesById(made).events.get('lamp-walks-off');
    return [event && eventFacts(made, event).asOf, made.story.site.asOf];
  };
  const [earlier, asOf] = at('2001-02-03');
  expect(earlier).toBe(asOf);
  expect(at('2031-02-03/2031-02-05')[0]).toBe('2031-02-05');
});

test('a topic is headed by its question, and citations are no part of what it says of itself', () => {
  const made = edition();
  const topic = entriesById(made).topics.get('walking-lamp');
  const facts = topic && entryFacts(made, 'topics', topic);
  expect(facts).toMatchObject({ title: topic?.title, headline: topic?.question });
  expect(topic?.summary).toContain('[@');
  expect(facts?.description).not.toContain('[@');
});

test('what a page says of itself is plain words: the words of links, and what figures say', () => {
  const made = edition({
    'en/events/lamp-lit.md': replace(
      'The lamp is first lit [',
      'The lamp is [first\nlit](../articles/lamp-walks.md), *and* walks :number[steps] steps [',
    ),
    'en/topics/walking-lamp.md': (text) =>
      text.replace(
        /^summary: .*$/m,
        'summary: "It [walks](../events/lamp-lit.md) :number[steps] **steps** [@harbour-log]."',
      ),
    'en/claims/lamp-returned.md': (text) =>
      text.replace(/---\n\n[^]*$/, '---\n\nIt [came](../events/lamp-lit.md) *back* [@harbour-log].\n'),
  });
  const entries = entriesById(made);
  const [event, topic] = [entries.events.get('lamp-lit'), entries.topics.get('walking-lamp')];
  const steps = made.context.numbers.get('steps')?.wording ?? '';
  expect(event && entryFacts(made, 'events', event).description).toBe(
    `The lamp is first lit, and walks ${steps} steps.`,
  );
  expect(topic && entryFacts(made, 'topics', topic).description).toBe(`It walks ${steps} steps.`);
  const claims = made.story.claims.filter(({ id }) => id === 'lamp-returned');
  expect(claimRows(made, claims, new PageText(made.words)).map(({ title }) => title)).toEqual([
    'It came back',
  ]);
});

test('a term’s page has its name as a heading writes it', () => {
  const made = edition({ 'en/glossary/keeper.md': replace('term: ', 'term: lamp ') });
  const term = entriesById(made).glossary.get('keeper');
  expect(term && entryFacts(made, 'glossary', term).title).toMatch(/^Lamp /);
});

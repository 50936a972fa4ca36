import { describe, expect, test } from 'vitest';
import { reading } from '../../tests/support/story.ts';
import type { Site } from '../model/story.ts';
import type { Collection } from '../story/entry.ts';
import { contextOf, storyIn } from './story.ts';
import { validEntries } from './rules/fields.ts';

const french = {
  'fr/events/lamp-lit.md': '---\ntitle: La lampe est allumée\ntranslated: 2021-05-01\n---\nTexte.\n',
};
const { originals, translations } = validEntries(reading(french).entries, 'en');
const site = originals.find(({ collection }) => collection === 'site')?.data as Site;

describe('the story in a language', () => {
  test('has every sound entry under its kind, with its id and text', () => {
    const story = storyIn('en', originals, [], site);
    expect(story.sources.map(({ id }) => id)).toEqual(['fog-almanac', 'harbour-log', 'tidal-gazette-2021']);
    expect(story.events).toHaveLength(3);
    expect(story.claims.find(({ id }) => id === 'lamp-returned')).toMatchObject({
      status: 'established',
      body: expect.stringContaining('The lamp came back'),
    });
  });

  test('of the originals marks no translation as missing', () => {
    const { events } = storyIn('en', originals, [], site);
    expect(events.filter(({ translation }) => translation)).toEqual([]);
  });

  test('of translations has their words where there are any, and the originals’ facts', () => {
    const { events } = storyIn('fr', originals, translations, site);
    expect(events.find(({ id }) => id === 'lamp-lit')).toMatchObject({
      title: 'La lampe est allumée',
      date: '2011',
      body: 'Texte.\n',
    });
    expect(events.find(({ id }) => id === 'keeper-retires')).toMatchObject({ translation: 'missing' });
  });
});

describe('what a text may refer to', () => {
  const story = storyIn('en', originals, [], site);
  const contextWith = (...ids: readonly (readonly [Collection, string])[]) =>
    contextOf(story, new Map(ids.map(([collection, id]) => [collection, new Set([id])])));

  test('is all that exists, sound or not', () => {
    const context = contextWith(['sources', 'broken'], ['numbers', 'broken'], ['events', 'broken']);
    expect(context.sources).toContain('broken');
    expect(context.numbers.get('broken')).toEqual({ wording: 'broken', sources: [] });
    expect(context.targets.has('events/broken')).toBe(true);
  });

  test('what is sound keeps its wording and its address', () => {
    const context = contextWith(['numbers', 'steps'], ['events', 'lamp-lit']);
    expect(context.numbers.get('steps')?.wording).toBe('40 to 44');
    expect(context.targets.get('events/lamp-lit')).toBe('/timeline/events/lamp-lit/');
  });

  test('holds no claim: it has no page to link to', () => {
    expect([...contextWith(['claims', 'lamp-counted']).targets.keys()]).not.toContain('claims/lamp-counted');
  });

  test('can be judged in a language that the interface does not speak', () => {
    expect(contextOf({ ...story, language: 'tlh' }, new Map()).words.locale.code).toMatch(/^en/);
  });
});

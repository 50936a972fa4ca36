import { expect, test } from 'vitest';
import { edition } from '../../../tests/support/edition.ts';
import { en } from '../../i18n/en.ts';
import { urlsFor } from '../../model/urls.ts';
import { timelinePage } from '../events/timeline-page.ts';
import { listPages, mostRows, timelinePages, urlsToPages } from './list-pages.ts';

const whole = edition();
const { story } = whole;
const plain = urlsFor({ base: '/news', language: 'en', defaultLanguage: 'en' });
const divided = listPages(story, en, { sources: 2, places: 3, events: 2, claims: 1, numbers: 0 });

test('a small story has every list on one page', () => {
  expect(listPages(story, en)).toEqual({ sources: [], places: [], events: [], claims: [], numbers: [] });
});

test('sources are divided by the letter of their publisher', () => {
  expect(divided.sources.map(({ title, entries }) => [title, entries.map(({ id }) => id)])).toEqual([
    ['F', ['fog-almanac']],
    ['O', ['harbour-log']],
    ['T', ['tidal-gazette-2021']],
  ]);
});

test('a place counts with its events, so that few places can be too long a list', () => {
  expect(divided.places.map(({ id }) => id)).toEqual(['g']);
  expect(listPages(story, en, { ...mostRows, places: 4 }).places).toEqual([]);
});

test('events are divided by the year in which they begin', () => {
  expect(divided.events.map(({ id, entries }) => [id, entries.map((event) => event.id)])).toEqual([
    ['2011', ['lamp-lit']],
    ['2021', ['lamp-walks-off', 'keeper-retires']],
  ]);
  expect(timelinePages(story.events, 3)).toEqual([]);
});

test('claims and figures are divided by topic; what no topic lists comes last', () => {
  expect(divided.claims.map(({ id, title, entries }) => [id, title, entries.length])).toEqual([
    ['walking-lamp', 'The walking lamp (1)', 1],
    ['walking-lamp-2', 'The walking lamp (2)', 1],
  ]);
  expect(divided.numbers.map(({ id, entries }) => [id, entries.map((figure) => figure.id)])).toEqual([
    ['walking-lamp', ['steps']],
  ]);
  const unlisted = { ...story, topics: story.topics.map((topic) => ({ ...topic, numbers: [] })) };
  expect(listPages(unlisted, en, { ...mostRows, numbers: 0 }).numbers).toMatchObject([
    { id: 'others', title: en.numbers.others },
  ]);
});

test('addresses lead to the page on which an entry stands', () => {
  const urls = urlsToPages(plain, divided);
  expect(urls.sources('harbour-log')).toBe('/news/sources/o/#harbour-log');
  expect(urls.places('gullhaven')).toBe('/news/places/g/#gullhaven');
  expect(urls.inTimeline('lamp-lit')).toBe('/news/timeline/years/2011/#e-lamp-lit');
  expect(urls.numbers('steps')).toBe('/news/numbers/walking-lamp/#steps');
  expect(story.claims.map(({ id }) => urls.claims(id)).sort()).toEqual([
    expect.stringMatching(/^\/news\/claims\/walking-lamp-2\/#/),
    expect.stringMatching(/^\/news\/claims\/walking-lamp\/#/),
  ]);
  expect([urls.sources(), urls.places(), urls.timeline()]).toEqual([
    '/news/sources/',
    '/news/places/',
    '/news/timeline/',
  ]);
});

test('where nothing is divided they lead to the one page', () => {
  const urls = urlsToPages(plain, listPages(story, en));
  expect(urls.sources('harbour-log')).toBe('/news/sources/#harbour-log');
  expect(urls.places('gullhaven')).toBe('/news/places/#gullhaven');
  expect(urls.inTimeline('lamp-lit')).toBe('/news/timeline/#e-lamp-lit');
});

test('a divided timeline shows how many events each page has, and a page shows its own', () => {
  const large = { ...whole, lists: divided };
  const index = timelinePage(large);
  expect(index).toMatchObject({ count: 3, until: [], after: [], sources: [] });
  expect(index.pages.map(({ href, count, here }) => [href, count, here])).toEqual([
    ['/timeline/years/2011/', 1, false],
    ['/timeline/years/2021/', 2, false],
  ]);
  const page = timelinePage(large, undefined, '2021');
  expect(page.count).toBe(2);
  expect([...page.until, ...page.after].flatMap(({ events }) => events.map(({ event }) => event.id))).toEqual(
    ['lamp-walks-off', 'keeper-retires'],
  );
  expect(page.pages.map(({ here }) => here)).toEqual([false, true]);
});

import { expect, test } from 'vitest';
import { edition } from '../../tests/support/edition.ts';
import { frontPage } from './front-page.ts';

const event = (date: string, weight: string) =>
  `---\ntitle: Something\ndate: ${date}\ntopics: [walking-lamp]\nweight: ${weight}\n---\n\nIt happens [@harbour-log].\n`;

test('the front page lists the major events after the day where the explainers stop, newest first', () => {
  const { later, events } = frontPage(
    edition({
      'en/events/b-before.md': event('2021-04-30', 'major'),
      'en/events/a-first.md': event('2021-05-02', 'major'),
      'en/events/c-minor.md': event('2021-05-03', 'minor'),
      'en/events/a-last.md': event('2021-05-04', 'major'),
    }),
  );
  expect(later.map(({ event: { id } }) => id)).toEqual(['a-last', 'a-first']);
  expect(events.map(({ event: { id } }) => id)).toEqual(['lamp-lit', 'lamp-walks-off']);
});

test('it lists six of them at most, and none twice', () => {
  const days = ['03', '04', '05', '06', '07', '08', '09', '10'];
  const written = Object.fromEntries(
    days.map((day) => [`en/events/on-${day}.md`, event(`2021-05-${day}`, 'major')]),
  );
  const named = {
    'site.yml': (text: string) => text.replace('lamp-walks-off]', 'lamp-walks-off, on-10]'),
  };
  const { later } = frontPage(edition({ ...written, ...named }));
  expect(later.map(({ event: { id } }) => id)).toEqual([
    'on-09',
    'on-08',
    'on-07',
    'on-06',
    'on-05',
    'on-04',
  ]);
});

import { expect, test } from 'vitest';
import { allChanges, byDay, changesOf } from './changes.ts';
import type { Article } from './story.ts';

const article = (id: string, published: string, ...changes: Article['changes']) =>
  ({ id, published, changes }) as unknown as Article;
const lamp = article(
  'lamp',
  '2021-05-02',
  { date: '2021-05-03', kind: 'correction', note: 'first' },
  { date: '2021-06-01', kind: 'update', note: 'last' },
  { date: '2021-05-03', kind: 'update', note: 'second' },
);

test('an article’s history comes newest first and ends with its publication', () => {
  expect(changesOf(lamp).map(({ note }) => note)).toEqual(['last', 'second', 'first', undefined]);
});

test('each line keeps its name when lines are added below', () => {
  expect(changesOf(lamp).map(({ key }) => key)).toEqual([
    '2021-06-01-1',
    '2021-05-03-2',
    '2021-05-03-1',
    'published',
  ]);
});

test('several histories become one, by day, and on one day by article', () => {
  const days = byDay(allChanges([lamp, article('keeper', '2021-05-03'), article('afar', '2021-05-03')]));
  expect(days.map(({ date, changes }) => [date, ...changes.map((change) => change.article.id)])).toEqual([
    ['2021-06-01', 'lamp'],
    ['2021-05-03', 'afar', 'keeper', 'lamp', 'lamp'],
    ['2021-05-02', 'lamp'],
  ]);
});

test('a change on the day of publication stands above it', () => {
  const quick = article('quick', '2021-05-02', { date: '2021-05-02', kind: 'correction', note: 'oops' });
  expect(changesOf(quick).map(({ kind }) => kind)).toEqual(['correction', 'published']);
});

import { expect, test } from 'vitest';
import { asValid, entryOf } from '../../../tests/support/entries.ts';
import { localisedIn } from '../../model/localised.ts';
import { checkOrders } from './orders.ts';

/** What is told of entries with these fields, by the folder of each: `order-repeated b.md 2:8`. */
const judge = (folder: string, ...entries: readonly string[]) =>
  checkOrders(
    entries.map((fields, index) =>
      asValid(entryOf(`en/${folder}/${'abc'.charAt(index)}.md`, `---\n${fields}\n---\n`)),
    ),
  ).map(
    ({ slug, file, at }) => `${slug} ${file.split('/').at(-1) ?? ''} ${String(at.line)}:${String(at.column)}`,
  );

test.each([
  ['articles', ['order: 1\ntopic: lamp', 'order: 2\ntopic: lamp'], []],
  ['articles', ['order: 1\ntopic: lamp', 'order: 1\ntopic: lamp'], ['order-repeated b.md 2:8']],
  ['articles', ['order: 1\ntopic: lamp', 'order: 1\ntopic: bell'], []],
  ['articles', ['topic: lamp', 'topic: lamp'], []],
  ['topics', ['order: 3', 'order: 3', 'order: 3'], ['order-repeated b.md 2:8', 'order-repeated c.md 2:8']],
  ['pages', ['order: 1', 'order: 1'], ['order-repeated b.md 2:8']],
  ['claims', ['order: 1', 'order: 1'], []],
])('of %s with %j', (folder, entries, problems) => {
  expect(judge(folder, ...entries)).toEqual(problems);
});

test('events have an order among those that begin on the same day, and only there', () => {
  expect(judge('events', 'date: 2021-04-02\norder: 1', 'date: 2021-04-02\norder: 2')).toEqual([]);
  expect(judge('events', 'date: 2021-04-02\norder: 1', 'date: 2021-04-02/2021-04-05\norder: 1')).toEqual([
    'order-repeated b.md 3:8',
  ]);
  expect(judge('events', 'date: 2021-04-02\norder: 1', 'date: 2021-04-03')).toEqual([
    'event-order-alone a.md 3:8',
  ]);
  // A month does not begin with its first day: nobody knows on which day of it the event was.
  expect(judge('events', 'date: 2021-04\norder: 1', 'date: 2021-04-01\norder: 2')).toEqual([
    'event-order-alone a.md 3:8',
    'event-order-alone b.md 3:8',
  ]);
});

test('the problem names the entry that has the place', () => {
  const entries = ['a', 'b'].map((id) => asValid(entryOf(`en/topics/${id}.md`, '---\norder: 1\n---\n')));
  const [problem] = checkOrders(entries);
  expect(localisedIn('en', problem?.subject ?? '')).toContain('en/topics/a.md');
});

import { expect, test } from 'vitest';
import { facts } from '../../../tests/support/facts.ts';
import { eventData } from './event.ts';

test.each([
  ['2021-04-01', { startDate: '2021-04-01' }],
  ['2021-04-01/2021-04-03', { startDate: '2021-04-01', endDate: '2021-04-03' }],
  ['2021-04-01~/2021-04-03', { endDate: '2021-04-03' }],
  ['2021-04-01~', {}],
  ['2021-04', {}],
  ['2021', {}],
])('of %s an event gives only the days that are known', (date, days) => {
  const data = Object.entries(eventData(facts, date, []));
  expect(Object.fromEntries(data.filter(([name]) => name.endsWith('Date')))).toEqual(days);
});

test('what an event is stands among its keywords, where that is known', () => {
  expect(eventData(facts, '2021', [], 'Coup')).toMatchObject({ keywords: 'Coup' });
  expect(eventData(facts, '2021', [])).not.toHaveProperty('keywords');
});

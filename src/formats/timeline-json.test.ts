import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en.ts';
import type { ExportedEvent } from './exported-event.ts';
import { timelineJson } from './timeline-json.ts';
import { timelineJs3 } from '../../tests/support/timeline-js3.ts';

const cover = { headline: 'The walking lamp', text: 'What happened.', address: '/timeline/' };
const event = (fields: Partial<ExportedEvent>): ExportedEvent => ({
  id: 'lamp-lit',
  title: 'The lamp is lit',
  date: '2011',
  text: 'It is lit.',
  topics: ['Lamps', 'Fog'],
  places: [],
  weight: 'major',
  sources: [],
  address: '/timeline/events/lamp-lit/',
  ...fields,
});
const slide = (date: string) => timelineJson([event({ date })], cover, en).events[0];

test.each([
  ['2024', { start_date: { year: 2024 } }],
  ['2024-09', { start_date: { year: 2024, month: 9 } }],
  ['2024-09-17', { start_date: { year: 2024, month: 9, day: 17 } }],
  ['2021-12~', { start_date: { year: 2021, month: 12 }, display_date: 'around December 2021' }],
  [
    '2023-06/2023-12-31',
    {
      start_date: { year: 2023, month: 6 },
      end_date: { year: 2023, month: 12, day: 31 },
      display_date: 'June 2023 – 31 December 2023',
    },
  ],
])('%s says no more than is known', (date, expected) => {
  const { start_date, end_date, display_date } = slide(date) ?? {};
  expect({ start_date, ...(end_date && { end_date }), ...(display_date && { display_date }) }).toEqual(
    expected,
  );
});

test('a slide carries its id, its leading theme, and the way to its sources', () => {
  expect(slide('2011')).toEqual({
    unique_id: 'lamp-lit',
    start_date: { year: 2011 },
    text: {
      headline: 'The lamp is lit',
      text: `<p>It is lit.</p><p><a href="/timeline/events/lamp-lit/">${en.timeline.withSources}</a></p>`,
    },
    group: 'Lamps',
  });
});

test('what an event is stands before its sentences, where that is known', () => {
  const { events } = timelineJson([event({ kind: { id: 'justice', name: 'Police & courts' } })], cover, en);
  expect(events[0]?.text.text).toMatch(/^<p>Police &amp; courts<\/p><p>It is lit\.<\/p>/);
});

test('words are words where HTML is expected', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, text) => {
      const { events } = timelineJson([event({ title, text })], cover, en);
      const { headline = '', text: html = '' } = events[0]?.text ?? {};
      expect(headline).not.toMatch(/[<>"]/);
      expect(html.replace(/<\/?p>|<a href="[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>"]/);
    }),
  );
});

test('free text keeps to the documented format', () => {
  const dates = fc.constantFrom(
    '0999',
    '2024-02',
    '2024-02-29',
    '2021~',
    '2023-06/2024',
    '2023-06-01~/2024-01-02',
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), dates, (title, text, date) => {
      const file: unknown = JSON.parse(
        JSON.stringify(timelineJson([event({ title, text, date })], cover, en)),
      );
      expect(z.treeifyError(timelineJs3.safeParse(file).error ?? new z.ZodError([]))).toEqual({ errors: [] });
    }),
  );
});

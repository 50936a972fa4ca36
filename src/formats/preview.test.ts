import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { facts } from '../../tests/support/facts.ts';
import { previewAlt, previewOf, statusCounts } from './preview.ts';

const preview = {
  kicker: 'The walking lamp',
  title: 'Where did the lamp go?',
  statuses: ['reported', 'established', 'reported'],
  asOf: '2021-05-01',
  accent: '#1d5767',
  siteName: 'The Gullhaven Lamp',
} as const;

test('statuses are counted from the best supported to the most disputed', () => {
  expect(statusCounts(preview.statuses, en)).toEqual([
    { status: 'established', text: '1 established' },
    { status: 'reported', text: '2 reported' },
  ]);
});

test('the picture is told in sentences', () => {
  expect(previewAlt(preview, en)).toBe(
    'The walking lamp. Where did the lamp go? 1 established, 2 reported. Covers events up to 1 May 2021.',
  );
  expect(previewAlt({ ...preview, kicker: '', statuses: [] }, en)).toBe(
    'Where did the lamp go? Covers events up to 1 May 2021.',
  );
});

test('a page’s picture shows what heads the page and what it says, unless the page says otherwise', () => {
  const topic = { ...facts, headline: 'Where did the lamp go?' };
  expect(previewOf(topic, '#1d5767', { kicker: 'The walking lamp' })).toEqual({
    ...preview,
    detail: 'It walks.',
    statuses: [],
  });
  expect(previewOf(topic, '#1d5767', { kicker: '', title: 'Claims', detail: '' })).toMatchObject({
    title: 'Claims',
    detail: '',
  });
});

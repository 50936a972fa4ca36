import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { previewAlt, statusCounts } from './preview.ts';

const preview = {
  kicker: 'The walking lamp',
  title: 'Where did the lamp go?',
  statuses: ['reported', 'established', 'reported'],
  asOf: '2021-05-01',
  accent: 'accent-2',
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
    'The walking lamp. Where did the lamp go? 1 established, 2 reported. State of knowledge: 1 May 2021.',
  );
  expect(previewAlt({ ...preview, kicker: '', statuses: [] }, en)).toBe(
    'Where did the lamp go? State of knowledge: 1 May 2021.',
  );
});

import { expect, test } from 'vitest';
import { isSought } from './search.ts';

const trial = { value: 'lessor-2024-09-17-trial', label: 'L’Essor, 17 September 2024, Procès des détenus' };

test.each([
  'lessor trial',
  'trial lessor',
  "l'essor",
  'L’ESSOR proces',
  'detenus 2024',
  '09-17',
  'trial  ',
  '',
])('%j finds it', (typed) => {
  expect(isSought(typed, trial)).toBe(true);
});

test.each(['lessor trail', 'essor x', 'trial2'])('%j does not', (typed) => {
  expect(isSought(typed, trial)).toBe(false);
});

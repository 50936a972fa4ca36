import { expect, test } from 'vitest';
import type { Term } from '../../model/story.ts';
import { readFile } from '../../story/read-file.ts';
import { checkForms } from './term-forms.ts';

const term = (id: string, fields: Partial<Term>) => {
  const [entry] = readFile(`en/glossary/${id}.md`, `---\nterm: ${fields.term ?? ''}\n---\n`).entries;
  if (!entry) throw new Error('no entry');
  return { entry, data: { aliases: [], ...fields } as unknown as Term };
};

test('each form belongs to one term, without regard to case and accents', () => {
  const problems = checkForms([term('a', { term: 'Goïta' }), term('b', { term: 'B', name: 'goita' })]);
  expect(problems).toMatchObject([
    {
      slug: 'form-shared',
      file: 'en/glossary/b.md',
      subject: { en: '"goita" (a, b)', fr: '«\u202Fgoita\u202F» (a, b)' },
    },
  ]);
});

test('a term may repeat its own form', () => {
  expect(checkForms([term('a', { term: 'A', name: 'a', aliases: ['A'] })])).toEqual([]);
});

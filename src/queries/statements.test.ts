import { expect, test } from 'vitest';
import { edition } from '../../tests/support/edition.ts';
import { PageText } from '../markdown/render/page-text.ts';
import { countVerdicts, statementRows } from './statements.ts';
import { en } from '../i18n/en.ts';

const statement = (order: number, verdict: string, said: string, finding: string) =>
  `---\norder: ${String(order)}\nsaid: ${said}\nverdict: ${verdict}\n---\n\n${finding}\n`;

const checked = edition({
  'en/pages/line-by-line.md':
    '---\ntitle: Line by line\nsummary: A rumour, checked.\norder: 2\n---\n\nA rumour.\n',
  'en/statements/a-swam.md': statement(2, 'wrong', 'It swam.', 'It walked [@tidal-gazette-2021].'),
  'en/statements/b-left.md': statement(1, 'supported', 'It left.', 'So says the log [@harbour-log].'),
});

test('statements come in the order of the checked text, with what other sources say and those sources', () => {
  const text = new PageText(en);
  const rows = statementRows(checked, text);
  expect(rows.map(({ statement: { id } }) => id)).toEqual(['b-left', 'a-swam']);
  expect(rows.map(({ finding }) => finding.replace(/<[^>]+>|\d/g, '').trim())).toEqual([
    expect.stringContaining('So says the log'),
    expect.stringContaining('It walked'),
  ]);
  expect(text.sources.map(({ id }) => id)).toEqual(['harbour-log', 'tidal-gazette-2021']);
});

test('each verdict is counted, and one that nothing has is counted, too', () => {
  expect(countVerdicts(statementRows(checked, new PageText(en)))).toEqual([
    { verdict: 'supported', count: 1 },
    { verdict: 'vague', count: 0 },
    { verdict: 'wrong', count: 1 },
    { verdict: 'claim', count: 0 },
    { verdict: 'opinion', count: 0 },
  ]);
});

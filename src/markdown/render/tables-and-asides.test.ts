import { expect, test } from 'vitest';
import { render } from '../../../tests/support/context.ts';

test('alignment becomes a class, and header cells say what they head', () => {
  const { html } = render('| a | b |\n| - | -: |\n| c | d [@almanac] |');
  expect(html).toContain('<th scope="col" class="align-right">b</th>');
  expect(html).toContain('<td class="align-right">d');
  expect(html).toContain('<th scope="col">a</th>');
  expect(html).not.toMatch(/ align=| style=/);
});

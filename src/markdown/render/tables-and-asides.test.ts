import { expect, test } from 'vitest';
import { render } from '../../../tests/support/context.ts';

test('alignment becomes a class, and header cells say what they head', () => {
  const { html } = render('| a | b |\n| - | -: |\n| c | d [@almanac] |');
  expect(html).toContain('<th scope="col" class="align-right">b</th>');
  expect(html).toContain('<td class="align-right" data-label="b">d');
  expect(html).toContain('<th scope="col">a</th>');
  expect(html).not.toMatch(/ align=| style=/);
});

test('each cell but the first says what heads it, for a screen where a row is a card', () => {
  const { html } = render('| a | *b* | |\n| - | - | - |\n| c | d [@almanac] | e [@almanac] |');
  expect(html).toContain('<td>c</td>');
  expect(html).toContain('<td data-label="b">d');
  expect(html).toContain('<td>e');
});

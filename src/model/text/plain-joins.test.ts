import { expect, test } from 'vitest';
import { withPlainJoins, withSetJoins } from './plain-joins.ts';

test.each([
  ['de l’AES', "de l'AES"],
  ['l’<button class="term">AES</button>', 'l\'<button class="term">AES</button>'],
  ['<b>Mali</b>’<i>s</i>', "<b>Mali</b>'<i>s</i>"],
  ['Al‑Qaïda, G5‐Sahel', 'Al-Qaïda, G5-Sahel'],
  ['lʼAES', "l'AES"],
])('within a word %j is indexed as %j', (html, indexed) => {
  expect(withPlainJoins(html)).toBe(indexed);
});

test.each(['‘quoted’ words', 'fighters’ camps', 'the ’30s', '2012 ‑ 2013', '<p>’</p><p>a</p>'])(
  'what joins no letters is left: %j',
  (html) => {
    expect(withPlainJoins(html)).toBe(html);
  },
);

test('readers see the apostrophe of print again', () => {
  expect(withSetJoins("l'AES, Mali's and 'quoted' words")).toBe("l’AES, Mali’s and 'quoted' words");
});

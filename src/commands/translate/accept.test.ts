import { expect, test } from 'vitest';
import { acceptIn } from './accept.ts';

const accept = (text: string) => acceptIn(text, { translated: '2021-06-01', original: 'abcdefghij' });

test('the day changes and the digest comes below it; every other byte stays', () => {
  const file = (fields: string) =>
    `---\n# Relu.\ntitle:   "La lampe"\n${fields}\naliases: [a,  b]\n---\n\ntranslated: non.\n\n---\n\nFin`;
  expect(accept(file('translated: 2021-05-02 # par la souris'))).toBe(
    file('translated: 2021-06-01 # par la souris\noriginal: abcdefghij'),
  );
});

test('a digest that there is changes where it is, before the day or after it, quotes and all', () => {
  expect(accept('---\noriginal: "x"\ntranslated: 2021-05-02\n---\n')).toBe(
    '---\noriginal: abcdefghij\ntranslated: 2021-06-01\n---\n',
  );
  expect(accept("---\ntranslated: '2021-05-02'\noriginal: jihgfedcba\n---\n")).toBe(
    '---\ntranslated: 2021-06-01\noriginal: abcdefghij\n---\n',
  );
});

test('line ends of Windows and a byte order mark stay', () => {
  expect(accept('\uFEFF---\r\ntranslated: 2021-05-02\r\n---\r\nTexte.\r\n')).toBe(
    '\uFEFF---\r\ntranslated: 2021-06-01\r\noriginal: abcdefghij\r\n---\r\nTexte.\r\n',
  );
});

test('front matter in braces stays in braces', () => {
  expect(accept('---\n{ translated: 2021-05-02, title: T }\n---\n')).toBe(
    '---\n{ translated: 2021-06-01, original: abcdefghij, title: T }\n---\n',
  );
});

test('accepting twice changes nothing more', () => {
  const once = accept('---\ntitle: T\ntranslated: 2021-05-02\n---\nTexte.\n');
  expect(accept(once)).toBe(once);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLines, type LineChange } from './compare-lines.ts';

const line = (words: string, ...refs: readonly string[]) => ({ field: 'body', words, refs });
const body = (...texts: readonly string[]) => texts.map((text) => line(text));
const told = ({ change, before, after }: LineChange) => [change, before, after];

test('a changed passage shows the words that came and went', () => {
  const [change] = compareLines(
    body('The lamp walked forty steps.'),
    body('The lamp walked fifty steps home.'),
  );
  expect(change).toMatchObject({
    change: 'changed',
    words: [
      { text: 'The lamp walked ' },
      { text: 'forty', change: 'removed' },
      { text: 'fifty', change: 'new' },
      { text: ' steps' },
      { text: ' home', change: 'new' },
      { text: '.' },
    ],
  });
});

test('an added passage is new, and the others stay', () => {
  const before = body('One lamp is lit.', 'The keeper sleeps all night.');
  const after = body('One lamp is lit.', 'Nobody saw it go.', 'The keeper sleeps all night.');
  expect(compareLines(before, after).map(told)).toEqual([['new', undefined, 'Nobody saw it go.']]);
  expect(compareLines(after, before).map(told)).toEqual([['removed', 'Nobody saw it go.', undefined]]);
});

test('of several, each is paired with what it is most like', () => {
  const before = body('The lamp walked along the quay.', 'The keeper slept in the tower.');
  const after = body(
    'Breakfast was late for everybody.',
    'The lamp walked along the old quay.',
    'The keeper slept in his tower.',
  );
  expect(compareLines(before, after).map(told)).toEqual([
    ['new', undefined, 'Breakfast was late for everybody.'],
    ['changed', 'The lamp walked along the quay.', 'The lamp walked along the old quay.'],
    ['changed', 'The keeper slept in the tower.', 'The keeper slept in his tower.'],
  ]);
});

test('a passage with other words throughout is another passage', () => {
  const changes = compareLines(body('The lamp walked along the quay.'), body('Mice keep a log since 1974.'));
  expect(changes.map(({ change }) => change).sort()).toEqual(['new', 'removed']);
});

test('a passage that goes elsewhere in its text has moved', () => {
  const changes = compareLines(
    body('First of all there was fog.', 'Then the lamp left.', 'At last came breakfast.'),
    body('Then the lamp left.', 'At last came breakfast.', 'First of all there was fog.'),
  );
  expect(changes.map(told)).toEqual([
    ['moved', 'First of all there was fog.', 'First of all there was fog.'],
  ]);
});

test('a title is changed, however little is left of it', () => {
  const title = (words: string) => [{ field: 'title', words, refs: [] }];
  expect(compareLines(title('How a lamp walks'), title('Fog')).map(told)).toEqual([
    ['changed', 'How a lamp walks', 'Fog'],
  ]);
});

test('other sources for the same words are a change', () => {
  expect(
    compareLines([line('It left.', 'sources/a', 'sources/b')], [line('It left.', 'sources/b', 'sources/c')]),
  ).toEqual([
    expect.objectContaining({
      change: 'changed',
      words: [{ text: 'It left.' }],
      newRefs: ['sources/c'],
      goneRefs: ['sources/a'],
    }),
  ]);
  expect(compareLines([line('It left.', 'a', 'b')], [line('It left.', 'b', 'a')])).toEqual([
    expect.objectContaining({ reordered: true, newRefs: [], goneRefs: [] }),
  ]);
});

test('whatever changes, both versions can be put together from it', () => {
  const texts = fc.array(
    fc
      .array(fc.constantFrom('lamp', 'fog', 'keeper', 'mice', 'quay', ' | ', '*'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = compareLines(body(...before), body(...after));
      for (const { words, ...change } of changes) {
        const without = (gone: 'new' | 'removed') =>
          words
            .filter((part) => part.change !== gone)
            .map(({ text }) => text)
            .join('');
        expect(without('new')).toBe(change.before ?? '');
        expect(without('removed')).toBe(change.after ?? '');
      }
      const came = changes.filter(({ before: old }) => old === undefined).length;
      const went = changes.filter(({ after: now }) => now === undefined).length;
      expect(before.length + came - went).toBe(after.length);
    }),
  );
});

test('a text of many lines that are all others is compared in time', () => {
  const many = (word: string) =>
    body(...Array.from({ length: 300 }, (_, index) => `${word} ${String(index)} ${word}`));
  expect(compareLines(many('lamp'), many('fog'))).toHaveLength(300);
});

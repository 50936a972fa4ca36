import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionFinder } from './mention-finder.ts';
import { indexMentions, sentencesWithMentions } from './mentions.ts';

const find = mentionFinder(
  [
    { id: 'keeper', term: 'Keeper', aliases: ['Gen. Wick'] },
    { id: 'fog', term: 'FOG', aliases: [] },
  ],
  'en',
);
const sentences = (text: string) =>
  sentencesWithMentions(text, find, 'en').map(({ parts }) =>
    parts.map((part) => (part.term ? `{${part.term}:${part.text}}` : part.text)).join(''),
  );

test('only sentences that name a term, with every mention set apart', () => {
  expect(sentences('It rained. The Keeper’s lamp met the FOG. FOG! Then nothing.')).toEqual([
    'The {keeper:Keeper}’s lamp met the {fog:FOG}.',
    '{fog:FOG}!',
  ]);
  expect(sentences('It rained.')).toEqual([]);
});

test('a full stop within a name ends no sentence', () => {
  expect(sentences('So said Gen. Wick again. He left.')).toEqual(['So said {keeper:Gen. Wick} again.']);
});

test('the parts of a sentence are the sentence, whatever stands there', () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom('Keeper', 'FOG', '. ', '! ', ' ', 'Gen. Wick'), fc.string({ unit: 'grapheme' })),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const found = sentencesWithMentions(text, find, 'en');
      let from = 0;
      for (const sentence of found) {
        const whole = sentence.parts.map((part) => part.text).join('');
        from = text.indexOf(whole, from) + whole.length;
        expect(from).toBeGreaterThanOrEqual(whole.length);
      }
      expect(found.flatMap((sentence) => sentence.parts.filter(({ term }) => term))).toHaveLength(
        find(text).length,
      );
    }),
  );
});

test('where a term is mentioned: by entry, with the section, and where it is only linked to', () => {
  const use = (id: string) => ({ kind: 'articles' as const, id, title: id, url: `/${id}/` });
  const section = { id: 'night', title: 'Night' };
  const index = indexMentions(
    [
      {
        use: use('a'),
        terms: ['keeper'],
        links: [],
        passages: [{ text: 'A Keeper.' }, { text: 'The Keeper slept. FOG.', section }],
      },
      { use: use('b'), terms: [], links: ['glossary/keeper'], passages: [{ text: 'FOG.' }] },
    ],
    find,
    'en',
  );
  expect(
    index.get('keeper')?.map((found) => [found.use.id, found.sentences.map((sentence) => sentence.section)]),
  ).toEqual([
    ['a', [undefined, section]],
    ['b', []],
  ]);
  expect(index.get('fog')).toHaveLength(2);
});

test('a place in a text is found by its first sentences that say something', () => {
  const section = { id: 'watch', title: 'The watch' };
  const texts = ['Keeper', 'The Keeper slept.', 'The Keeper slept.', 'The Keeper woke.', 'The Keeper left.'];
  const index = indexMentions(
    [
      {
        use: { kind: 'claims', id: 'a', title: 'The Keeper saw it', url: '/a/' },
        terms: [],
        links: [],
        passages: [{ text: 'The Keeper saw it.' }, ...texts.map((text) => ({ text, section }))],
      },
    ],
    find,
    'en',
  );
  const said = index.get('keeper')?.flatMap((found) => found.sentences);
  expect(said?.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
    'The Keeper slept.',
    'The Keeper woke.',
  ]);
});

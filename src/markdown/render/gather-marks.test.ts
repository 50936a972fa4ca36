import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../../tests/support/context.ts';

/** A body as it is read: `It walks.[1, 2]`. */
const read = (body: string, language = 'en') =>
  render(body, { terms: false, language })
    .html.replace(/<sup class="cite">(.*?)<\/sup>/g, (_, links: string) => `[${links}]`)
    .replace(/<[^>]*>/g, '')
    .trim();

test.each([
  [
    'marks of one sentence stand together at its end',
    'It left [@almanac], says the log [@harbour-log].',
    'It left, says the log.[1, 2]',
  ],
  [
    'a source that is cited twice in a sentence is named once',
    'It left [@almanac] at dawn [@almanac].',
    'It left at dawn.[1]',
  ],
  [
    'a figure in the middle of a sentence gives its mark to the end',
    'It took :number[steps] steps on the way. It came back [@almanac].',
    'It took 40 to 44 steps on the way.[1] It came back.[2]',
  ],
  ['a figure at the end is not followed by digits', 'It took :number[steps].', 'It took 40 to 44.[1]'],
  [
    'sentences in a row that cite the same share the last mark',
    'It left [@almanac]. It came back [@almanac]. All slept [@harbour-log].',
    'It left. It came back.[1] All slept.[2]',
  ],
  [
    'the order of the sources does not part them',
    'It left [@almanac; @harbour-log]. It came back [@harbour-log; @almanac].',
    'It left. It came back.[1, 2]',
  ],
  [
    'another place in the same source does',
    'It left [@almanac, p. 1]. It came back [@almanac, p. 2].',
    'It left.[1 (p. 1)] It came back.[1 (p. 2)]',
  ],
  [
    'a sentence without a source keeps its neighbours apart',
    'It left [@almanac]. Who knows why? It came back [@almanac].',
    'It left.[1] Who knows why? It came back.[1]',
  ],
  [
    'an abbreviation ends no sentence',
    'At 5 a.m. the lamp [@almanac] left [@harbour-log].',
    'At 5 a.m. the lamp left.[1, 2]',
  ],
  ['nor does a line break', 'It left [@almanac]\nat dawn [@harbour-log].', 'It left\nat dawn.[1, 2]'],
  [
    'a sentence may end within a link',
    'It left [@almanac] [in May.](../events/lamp-lit.md) It slept [@harbour-log].',
    'It left in May.[1] It slept.[2]',
  ],
  [
    'cells and items are read each for itself',
    '- It left [@almanac]\n- It came back [@almanac]',
    'It left[1]\nIt came back[1]',
  ],
])('%s', (_, body, expected) => {
  expect(read(body)).toBe(expected);
});

test('an item keeps its marks before the list within it', () => {
  expect(read('- It [@almanac] left [@harbour-log]\n  - at dawn [@almanac]').replace(/\s+/g, ' ')).toBe(
    'It left[1, 2] at dawn[1]',
  );
});

test('gathering changes no word, and each source that a text cites is named', () => {
  const piece = fc.constantFrom(
    ...[
      'It left. ',
      'At *dawn*',
      ' [@almanac]',
      ' [@harbour-log]',
      ' :number[steps]',
      '? ',
      '\n\nB ',
      '“',
      '.” ',
    ],
  );
  const words = (html: string) =>
    html
      .replace(/<sup.*?<\/sup>/g, '')
      .replace(/<[^>]*>|\s+/g, '')
      // A full stop behind a citation is not written after another stop.
      .replace(/([.?])\.+/g, '$1');
  const shown = (body: string) => render(body, { provenance: false, terms: false });
  fc.assert(
    fc.property(fc.array(piece), (parts) => {
      const { html, citations } = shown(`So ${parts.join('')}`);
      const plain = shown(`So ${parts.filter((part) => !part.includes('@')).join('')}`);
      expect(words(html)).toBe(words(plain.html));
      const named = new Set([...html.matchAll(/href="#s(\d+)"/g)].map(([, number]) => number));
      expect(named.size).toBe(new Set(citations).size);
    }),
  );
});

test.each([
  ['Elle marche [@almanac].', 'Elle marche[1].'],
  [
    'Elle marche, dit le livre [@almanac], la nuit [@harbour-log]. Elle dort.',
    'Elle marche, dit le livre, la nuit[1, 2]. Elle dort.',
  ],
  ['Qui le sait [@almanac] ? Personne [@harbour-log] !', 'Qui le sait[1]\u202F? Personne[2]\u202F!'],
  ['Elle a fait :number[steps].', 'Elle a fait 40 to 44[1].'],
  ['« Elle marche [@almanac]. »', '«\u202FElle marche[1].\u202F»'],
  ['*Elle marche.* [@almanac]', 'Elle marche[1].'],
  ['- une [@almanac] ;\n- deux [@harbour-log].', 'une[1]\u202F;\ndeux[2].'],
  ['Elle marche. [@almanac] Elle dort. [@almanac]', 'Elle marche. Elle dort[1].'],
])('in French before the stop: %s', (body, result) => {
  expect(read(body, 'fr')).toBe(result);
});

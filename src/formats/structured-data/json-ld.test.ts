import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJsonLd } from './json-ld.ts';

test('no text ends the script, opens a comment or is changed', () => {
  const dangerous = fc.constantFrom('</script>', '<!--', '-->', ']]>', '\u2028', '\u2029', '"', '\\', 'x');
  fc.assert(
    fc.property(fc.array(dangerous), (parts) => {
      const json = toJsonLd([{ '@type': 'Thing', name: parts.join('') }]);
      expect(json).not.toMatch(/[<>\u2028\u2029]/);
      expect((JSON.parse(json) as { '@graph': unknown[] })['@graph'][0]).toHaveProperty(
        'name',
        parts.join(''),
      );
    }),
  );
});

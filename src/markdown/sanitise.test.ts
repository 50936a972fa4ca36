import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../tests/support/context.ts';
import { allowed } from './sanitise.ts';

test('only what a text needs may pass', () => {
  expect(allowed.tagNames).not.toContain('img');
  expect(allowed.tagNames).not.toContain('input');
  expect(allowed.protocols).toEqual({ href: ['https', 'http', 'mailto'] });
});

test('whatever is written, no script, handler, style or unsafe address comes out', () => {
  const pieces = fc.constantFrom(
    '<script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<a href="javascript:x">',
    'style="x"',
    '![x](data:x)',
    '<x-slot n="0">',
    ':number[steps]',
    '[@almanac]',
    ':::analysis\n',
    '| a |\n| - |\n',
    '`',
    '\n\n',
    '> ',
    '- ',
    ' word ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const { html } = render(parts.join(''));
      const tags = html.match(/<[^>]*>/g) ?? [];
      expect(tags.join('')).not.toMatch(/<script|<img|\son\w+=|\sstyle=|href="(javascript|data)|<x-/i);
    }),
  );
});

import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { render } from '../../../tests/support/context.ts';
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
      for (const { tagName, attrs } of elementsOf(parseFragment(html))) {
        expect(tagName).not.toMatch(/^(script|img)$|^x-/);
        for (const { name, value } of attrs) {
          expect(name).not.toMatch(/^(on|style$)/);
          if (name === 'href') expect(value).not.toMatch(/^\s*(javascript|data):/i);
        }
      }
    }),
  );
});

/** Every element of a page's part, as a browser would make it: words that look like an attribute are none. */
function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

import fc from 'fast-check';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { walk } from '../walk.ts';
import { parseMarkdown } from './parser.ts';

const plain = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze();

const linksIn = (body: string): readonly string[] => {
  const urls: string[] = [];
  walk(parseMarkdown(body), (node) => {
    if (node.type === 'link') urls.push(node.url);
  });
  return urls;
};

test.each([
  ['see https://example.org/a', 'https://example.org/a'],
  ['see WWW.example.org', 'http://WWW.example.org'],
  ['write to keeper@example.org', 'mailto:keeper@example.org'],
  ['see http&#58;//example.org', 'http://example.org'],
  ['write to keeper&#64;example.org', 'mailto:keeper@example.org'],
])('a bare address is a link: %s', (body, url) => {
  expect(linksIn(body)).toEqual([url]);
});

test('what is read fast is read alike', () => {
  const pieces = fc.constantFrom(
    ...[
      'word ',
      'http',
      's://',
      'www',
      '.example.org',
      'keeper',
      '@',
      '&#64;',
      '\\',
      '[@log]',
      ':number[steps]',
    ],
    ...[
      '| a | b |\n| - | - |\n',
      '- [x] ',
      '[^1]',
      '~~',
      '**',
      '`',
      '<',
      '>',
      '\n\n',
      ':::analysis\n',
      '04:30',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      expect(parseMarkdown(parts.join(''))).toEqual(plain.parse(parts.join('')));
    }),
    { numRuns: 500 },
  );
});

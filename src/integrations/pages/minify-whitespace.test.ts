import { expect, test } from 'vitest';
import { minifyWhitespace } from './minify-whitespace.ts';
import { Page } from './page.ts';

const minified = (html: string) => {
  const page = new Page(html);
  minifyWhitespace(page);
  return page.toString();
};

const body = (html: string) => `<html><head><title>t</title></head><body>${html}</body></html>`;

test.each([
  ['space between blocks goes', '<p>a</p> <p>b</p>\n<h2>c</h2>', '<p>a</p><p>b</p><h2>c</h2>'],
  [
    'space between words stays',
    '<p><b>a</b> <i>b</i> c <em>d</em></p>',
    '<p><b>a</b> <i>b</i> c <em>d</em></p>',
  ],
  ['space at the edges of a block goes', '<p> <b>a</b> <i>b</i> </p>', '<p><b>a</b> <i>b</i></p>'],
  [
    'space between items stays: they may stand in a line',
    '<ul> <li>a</li> <li>b</li> </ul>',
    '<ul><li>a</li> <li>b</li></ul>',
  ],
  ['space within a span stays', '<span> <b>a</b></span>', '<span> <b>a</b></span>'],
  ['what is kept as written stays', '<pre>\n\n <b>a</b>\n\n  b</pre>', '<pre>\n\n <b>a</b>\n\n  b</pre>'],
  ['and what stands in it', '<pre><code>a\n\n  b</code></pre>', '<pre><code>a\n\n  b</code></pre>'],
  ['one space stands for several', '<p>a\n  <b>b</b>   c</p>', '<p>a <b>b</b> c</p>'],
  [
    'space at the edges of an item goes',
    '<ul><li> a </li> <li>\n<b>b</b> </li></ul>',
    '<ul><li>a</li> <li><b>b</b></li></ul>',
  ],
])('%s', (_, html, expected) => {
  expect(minified(body(html))).toBe(body(expected));
});

test('space around the head and the body goes', () => {
  const html = '<html>\n<head> </head> <body> <p>a</p>\n  </body>\n</html>';
  expect(minified(html)).toBe('<html><head></head><body><p>a</p></body></html>');
});

test('what a removed element leaves on both sides is one space, or none beside a block', () => {
  const page = new Page(body('<p>a <i>x</i> b</p> <script>1</script> <p>c <i>x</i> </p>'));
  for (const element of [...page.named('i'), ...page.named('script')]) element.remove();
  minifyWhitespace(page);
  expect(page.toString()).toBe(body('<p>a b</p><p>c</p>'));
});

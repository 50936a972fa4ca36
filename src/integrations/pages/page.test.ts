import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, elementsOf, innerSource, textOf } from '../../../tests/support/html.ts';
import { Page } from './page.ts';

const page = (body: string) =>
  `<!doctype html>\r\n<html lang="en"><head><title>A <b></title></head><body>${body}</body></html>`;

test('elements come in document order, with their attributes as a browser reads them', () => {
  const { elements } = new Page(
    page('<ul><li A="1">a<b hidden>b</b></li></ul><a href=\'/?a=1&amp;b\' class=x>l</a>'),
  );
  expect(elements.map(({ name }) => name)).toEqual('html head title body ul li b a'.split(' '));
  expect(elements.at(-2)?.attribute('hidden')).toBe('');
  expect(elements.at(-1)?.attribute('href')).toBe('/?a=1&b');
  expect(elements.at(-1)?.attribute('class')).toBe('x');
  expect(elements.at(-1)?.attribute('ref')).toBeUndefined();
});

test('what looks like a tag in a script, a comment or an attribute is none', () => {
  const html = page('<script>"<p>"</script><!-- <p> --><img alt="a > <p>"><style>a>b{}</style>');
  expect(new Page(html).named('p')).toEqual([]);
  expect(new Page(html).named('script')[0]?.source).toBe('"<p>"');
});

test('a tag that closes something else stops the build', () => {
  expect(() => new Page('<div><p>a</div>')).toThrow('</div> closes <p>');
  expect(() => new Page('a</p>')).toThrow('</p> closes nothing');
});

test('what was changed comes out changed, and the rest as it was', () => {
  const changed = new Page('<p id="a"  class=\'b\'>1 &amp; 2</p> <i>{n} KB</i><b>gone<u>too</u></b>');
  const [p] = changed.named('p');
  p?.setAttribute('id', 'c');
  p?.prepend('0 ');
  changed.named('i')[0]?.fill('{n}', '$&');
  changed.named('b')[0]?.remove();
  expect(changed.toString()).toBe('<p id="c"  class=\'b\'>0 1 &amp; 2</p> <i>$& KB</i>');
  expect(changed.named('u')).toEqual([]);
  p?.removeAttributes(/^id$/);
  expect(changed.toString()).toMatch(/^<p {2}class='b'>/);
});

test('it agrees with a parser of HTML on whatever is written with end tags', () => {
  const text = fc.stringMatching(/^[a-zé> "'=\n]{0,8}$/);
  const attributes = fc.array(fc.tuple(fc.constantFrom('id', 'class', 'data-a'), text), { maxLength: 2 });
  const tree: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
    nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      text,
      fc.constant('<br>'),
      fc.constant('<!-- <a> -->'),
      fc
        .tuple(fc.constantFrom('div', 'span', 'section'), attributes, tie('nodes'))
        .map(([name, list, inside]) => {
          const written = [...new Map(list)].map(
            ([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`,
          );
          return `<${name}${written.join('')}>${inside}</${name}>`;
        }),
    ),
  })).nodes;
  fc.assert(
    fc.property(tree, (body) => {
      const html = page(body);
      const own = new Page(html);
      expect(own.toString()).toBe(html);
      const parsed = elementsOf(html);
      expect(
        own.elements.map((e) => [e.name, e.source, e.words, e.attribute('id'), e.attribute('data-a')]),
      ).toEqual(
        parsed.map((e) => [
          e.tagName,
          innerSource(html, e),
          textOf(e),
          attribute(e, 'id'),
          attribute(e, 'data-a'),
        ]),
      );
    }),
  );
});

import { expect, test } from 'vitest';
import { problems, render } from '../../../tests/support/context.ts';

const cited = (link: string) => `See ${link} [@almanac].`;

test('a relative file link becomes an address', () => {
  const { html, links } = render(cited('[it](../events/lamp-lit.md#x) and [that](lamp-sleeps.md)'));
  expect(html).toContain('<a href="/timeline/events/lamp-lit/#x">it</a>');
  expect(html).toContain('<a href="/articles/lamp-sleeps/">that</a>');
  expect(links).toEqual(['events/lamp-lit', 'articles/lamp-sleeps']);
});

test('an address on the web and a fragment of the page stay', () => {
  const { html, problems: found } = render(
    cited('[a](https://example.org/x) [b](#y) [c](mailto:a@example.org)'),
  );
  expect(found).toEqual([]);
  expect(html).toContain('href="https://example.org/x"');
  expect(html).toContain('href="#y"');
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'java&#10;script:alert(1)',
  'vbscript:x',
  'file:///etc',
])('%s is unsafe', (address) => {
  expect(problems(cited(`[x](${address})`))[0]).toMatch(/^address-unsafe 1:[59]/);
  expect(render(cited(`[x](${address})`)).html).not.toMatch(/href="(?!#)/);
});

test.each(['../events/lamp-litt.md', '/timeline/', 'lamp-sleeps', '../../site.yml', '../events/lamp-lit'])(
  '%s leads nowhere',
  (address) => {
    expect(problems(cited(`[x](${address})`))).toEqual([`link-unknown 1:9 ${address}`]);
  },
);

test('a link by reference is judged where it is defined', () => {
  expect(problems(`${cited('[x][a]')}\n\n[a]: javascript:alert(1)`)).toEqual([
    'address-unsafe 3:6 javascript:alert(1)',
  ]);
});

test.each([
  'https://',
  'http://a:99999/',
  'https://%',
  '<https://a b>',
  'https:evil.example',
  'https:/\\evil.example',
  'https:///evil.example',
  'https://lessor.ml@evil.example/',
  'https://name:word@evil.example/',
  '<https://fog.example/a&#10;b>',
])('an address that no parser takes, or that hides its host, is refused: %s', (address) => {
  expect(problems(`A [lamp](${address}) [@almanac].`)).toEqual([
    expect.stringMatching(/^address-unsafe 1:\d+ /) as unknown,
  ]);
});

test.each(['www.%', 'http://%', 'https://a:99999'])('nor may it become a link by itself: %s', (address) => {
  expect(problems(`See ${address} [@almanac].`).filter((one) => !one.startsWith('address-unsafe'))).toEqual(
    [],
  );
});

test.each(['https://fog.example', 'https://fog.example/a_(b)?c=@d#e', 'mailto:a@fog.example'])(
  'a whole address is a link: %s',
  (address) => {
    expect(problems(`A [lamp](${address}) [@almanac].`)).toEqual([]);
  },
);

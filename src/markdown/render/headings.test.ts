import { expect, test } from 'vitest';
import { render } from '../../../tests/support/context.ts';

test('a heading has a fragment and links to itself', () => {
  const { html, headings } = render('## The two sites');
  expect(html).toBe('<h2 id="the-two-sites"><a href="#the-two-sites">The two sites</a></h2>');
  expect(headings).toEqual([{ depth: 2, text: 'The two sites', id: 'the-two-sites' }]);
});

test('a heading that holds a link keeps it', () => {
  const { html } = render('## The [lamp](../events/lamp-lit.md)');
  expect(html).toBe('<h2 id="the-lamp">The <a href="/timeline/events/lamp-lit/">lamp</a></h2>');
});

test.each([
  ['## A\n\n### A', ['a', 'a-1']],
  ['## Sources', ['sources-1']],
  ['## Contact\n\n## Keep\n\n## Explainers\n\n## Told', ['contact-1', 'keep-1', 'explainers-1', 'told-1']],
  ['## S1\n\n## c2', ['h-s1', 'h-c2']],
  ['## T-shirts', ['h-t-shirts']],
  ['## …', ['h-']],
])('%j has the fragments %j, which nothing else on the page has', (body, ids) => {
  expect(render(body).headings.map(({ id }) => id)).toEqual(ids);
});

import { expect, test } from 'vitest';
import { context, render } from '../../../tests/support/context.ts';
import { urlsWithin } from '../../model/urls.ts';

const within = { prefix: 'article-lamp--', below: 2 };

test('in a longer document headings stand below its own, and their fragments are like no other text’s', () => {
  const { html, headings } = render('## Two sites\n\n### North', { within });
  expect(html).toContain(
    '<h4 id="article-lamp--two-sites"><a href="#article-lamp--two-sites">Two sites</a></h4>',
  );
  expect(html).toContain('<h5 id="article-lamp--north">');
  expect(headings.map(({ depth, id }) => [depth, id])).toEqual([
    [2, 'article-lamp--two-sites'],
    [3, 'article-lamp--north'],
  ]);
});

test('no heading goes below the sixth rank', () => {
  expect(render('### Deep', { within: { prefix: '', below: 9 } }).html).toContain('<h6 id="deep">');
});

test('a link to a heading finds it in the same document', () => {
  const { html } = render(
    '[its own](#two-sites) [another’s](lamp-sleeps.md#night) [@almanac]',
    { within },
    {
      ...context,
      targets: new Map([['articles/lamp-sleeps', urlsWithin(context.urls).article('lamp-sleeps')]]),
    },
  );
  expect(html).toContain('href="#article-lamp--two-sites"');
  expect(html).toContain('href="#article-lamp-sleeps--night"');
});

import { expect, test } from 'vitest';
import { context } from '../../../tests/support/context.ts';
import { PageText } from './page-text.ts';
import { renderMarkdown, type RenderOptions } from './render.ts';
import { en } from '../../i18n/en.ts';

const rendered = (body: string, options: Partial<RenderOptions> = {}) =>
  renderMarkdown(body, context, { file: 'articles/lamp-walks.md', provenance: true, ...options });

test('texts of one page share one numbering, and what they used adds up', () => {
  const text = new PageText(en);
  text.add(rendered('Keeper [@almanac].'));
  const second = text.add(
    rendered('It [walked](../events/lamp-lit.md) :number[steps] steps [@almanac].', { inline: true }),
  );
  expect(second).toContain(' steps.<sup class="cite"><a href="#s1"');
  expect(second).not.toContain('<p>');
  expect(text.cite(['gazette-2021', 'almanac'])).toContain('<a href="#s3"');
  expect(text.sources).toEqual([
    { id: 'almanac', number: 1 },
    { id: 'harbour-log', number: 2 },
    { id: 'gazette-2021', number: 3 },
  ]);
  expect([...text.terms]).toEqual(['keeper']);
  expect([...text.numbers]).toEqual(['steps']);
  expect([...text.links]).toEqual(['events/lamp-lit']);
});

test('one rendering serves several pages, each with its own numbers', () => {
  const once = rendered('It walked [@almanac].');
  const [first, second] = [new PageText(en), new PageText(en)];
  first.cite(['gazette-2021']);
  expect(first.add(once)).toContain('href="#s2"');
  expect(second.add(once)).toContain('href="#s1"');
});

import { expect, test } from 'vitest';
import { Page } from '../pages/page.ts';
import { notesBeside } from './margin-notes.ts';

const opens = (id: string) => `<span class="term">w<button popovertarget="${id}"></button></span>`;
const term = (id: string) =>
  `<div class="note" id="t-${id}" popover><dt><a href="/glossary/${id}/">${id}</a></dt> <dd> <b>In full.</b> What it is. </dd></div>`;
const figure =
  '<p class="note small" id="n-dead" popover> Dead: <b>70</b>. AFP. <a href="/numbers/#dead">History</a> </p>';

const printed = (text: string, notes: string) => {
  const page = new Page(
    `<div class="body">${text}<div class="definitions"><h2>Terms</h2><dl>${notes}</dl></div></div>`,
  );
  notesBeside(page);
  return page.toString();
};

test('a definition stands beside the paragraph that names its term first', () => {
  const [first, second] = [`<p>one ${opens('t-aes')}</p>`, `<p>two ${opens('t-aes')}</p>`];
  expect(printed(first + second, term('aes'))).toBe(
    `<div class="body"><aside class="beside small"><b><a href="/glossary/aes/">aes</a>.</b>  <b>In full.</b> What it is.</aside>${first}${second}</div>`,
  );
});

test('a figure stands there without the link to its history', () => {
  const html = printed(`<p>one ${opens('n-dead')}</p>`, figure);
  expect(html).toContain('<aside class="beside small">Dead: <b>70</b>. AFP.</aside><p>one');
  expect(html).not.toContain('History');
});

test('what only a point of a list opens stands beside that point', () => {
  const html = printed(
    `<ul><li>${opens('t-aes')}</li></ul><p>${opens('t-un')}</p>`,
    term('aes') + term('un'),
  );
  expect(html).toContain('<ul><li><aside class="beside small"><b><a href="/glossary/aes/">aes</a>.</b>');
  expect(html).not.toContain('<h2>Terms</h2>');
});

test('what only a table opens stays in the list', () => {
  const html = printed(
    `<table><td>${opens('t-aes')}</td></table><p>${opens('t-un')}</p>`,
    term('aes') + term('un'),
  );
  expect(html).toContain(`<h2>Terms</h2><dl>${term('aes')}</dl>`);
  expect(html.match(/class="beside/g)).toHaveLength(1);
});

test('of a list whose last entry is moved, nothing is left', () => {
  const page = new Page(
    `<p>${opens('t-aes')}</p><section aria-labelledby="terms"><h2 id="terms">Terms</h2><dl>${term('aes')}</dl></section>`,
  );
  notesBeside(page);
  expect(page.toString()).toMatch(/^<aside class="beside small">.*<\/aside><p>.*<\/p>$/);
});

test('a list that nothing opens stays as it is', () => {
  const html = `<p>Text</p><section aria-labelledby="terms"><dl>${term('aes')}</dl></section>`;
  const page = new Page(html);
  notesBeside(page);
  expect(page.toString()).toBe(html);
});

test('a glossary stays whole', () => {
  const html = `<p>${opens('t-aes')}</p><section aria-labelledby="glossary"><dl>${term('aes')}</dl></section>`;
  const page = new Page(html);
  notesBeside(page);
  expect(page.toString()).toBe(html);
});

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';

const articles = pagesOf(editions.harbour).filter(({ url }) => /^\/harbour\/(?:fr\/)?articles\/./.test(url));
const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
const times = (whole: string, part: string) => whole.split(part).length - 1;

/** A page's text as the reader mode of a browser sees it. */
function readerText(html: string): string {
  const { document } = parseHTML(html);
  return squeeze(new Readability(document as unknown as Document).parse()?.textContent);
}

test.each(articles)('reader mode holds every word of $url once', ({ html }) => {
  const { document } = parseHTML(html);
  const body = document.querySelector('.explainer > .body');
  const page = squeeze(body?.textContent);
  const seen = readerText(html);
  const blocks = [...(body?.querySelectorAll('p[id^="p-"], dd, .brief li') ?? [])].map((block) =>
    squeeze(block.textContent),
  );
  expect(blocks.length).toBeGreaterThan(3);
  for (const block of blocks) expect(times(seen, block), block).toBe(times(page, block));
});

test.each(articles)('no label of a button is in the text of $url', ({ html }) => {
  const { document } = parseHTML(html);
  const labels = [...document.querySelectorAll('.term > button[aria-label]')].map((button) =>
    squeeze(button.getAttribute('aria-label')),
  );
  expect(labels.length).toBeGreaterThan(1);
  const seen = readerText(html);
  for (const label of labels) expect(seen).not.toContain(label);
});

test.each(pagesOf(editions.harbour))(
  'each mark of $url opens a definition that the page lists',
  ({ url, html }) => {
    const { document } = parseHTML(html);
    const listed = [...document.querySelectorAll('dl [popover]')].map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    for (const button of document.querySelectorAll('.term > button')) {
      expect(listed).toContain(button.getAttribute('popovertarget'));
      expect(button.textContent).toBe('');
    }
    for (const definition of document.querySelectorAll('dl [popover]')) {
      const id = definition.id.replace('t-', '');
      // The dossier holds its own glossary and leads nowhere else.
      const folder = url.startsWith('/harbour/fr/') ? '/harbour/fr/' : '/harbour/';
      const more = url === `${folder}dossier/` ? undefined : `${folder}glossary/${id}/`;
      expect(definition.querySelector('a')?.getAttribute('href')).toBe(more);
    }
  },
);

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { compareDates, parseDate } from '../../src/model/dates/dates.ts';
import { readStory } from '../../src/story/read-story.ts';
import { editions, pagesOf } from '../support/builds.ts';

const pages = pagesOf(editions.harbour);
const documentAt = (url: string) => {
  const page = pages.find((one) => one.url === `/harbour/${url}`);
  if (!page) throw new Error(`There is no page ${url}`);
  return parseHTML(page.html).document;
};

test('people stand under the letter of their family name', () => {
  const document = documentAt('glossary/');
  const under = (letter: string) =>
    [...document.querySelectorAll(`section:has(#letter-${letter}) dt`)].map(({ textContent }) =>
      textContent.trim(),
    );
  expect(under('m')).toContain('Éloïse Marée');
  expect(under('o')).toContain('Tom Oakum');
  expect(under('e')).not.toContain('Éloïse Marée');
});

test('the lists of a person’s page name the person, in each language', () => {
  const headings = (url: string) =>
    [...documentAt(url).querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
  expect(headings('glossary/eloise-maree/')).toEqual(
    expect.arrayContaining(['What Éloïse Marée says', 'Mentions of Éloïse Marée']),
  );
  expect(headings('fr/glossary/eloise-maree/')).toEqual(
    expect.arrayContaining(['Affirmations\u202F: Éloïse Marée', 'Mentions\u202F: Éloïse Marée']),
  );
});

test('the events that mention a term are in order of time', async () => {
  const { entries } = await readStory(editions.harbour.environment.CONTENT_DIR);
  const dates = new Map(
    entries
      .filter(({ collection, language }) => collection === 'events' && language === 'en')
      .map(({ id, data }) => [id, String((data as Record<string, unknown>)['date'])] as const),
  );
  const ids = [...documentAt('glossary/eloise-maree/').querySelectorAll('.mention-list li > a')]
    .map((link) => /\/timeline\/events\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1])
    .filter((id) => id !== undefined);
  const found = [...new Set(ids)].map((id) => parseDate(dates.get(id) ?? ''));
  expect(found.length).toBeGreaterThan(2);
  expect([...found].sort(compareDates)).toEqual(found);
});

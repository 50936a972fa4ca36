import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { withoutCitations } from '../../src/model/text/citations.ts';
import type { Reading } from '../../src/story/entry.ts';
import { readStory } from '../../src/story/read-story.ts';
import { editions, pagesOf } from '../support/builds.ts';

/** A stretch of words on a page, and the language that the page says they are in. */
interface Stretch {
  readonly language: string;
  readonly text: string;
}

type Node = DefaultTreeAdapterMap['node'];

/** Attributes whose value readers see or hear. */
const spoken =
  /^(?:aria-label|alt|title|placeholder|content|data-(?:copied|phrase|mark|back|name|label|quoted|elsewhere|loading|found|none))$/;

/** What a page says, in its text and in attributes, each in the language of the nearest `lang`. */
function stretchesOf(node: Node, language = ''): readonly Stretch[] {
  if ('value' in node) return [{ language, text: node.value }];
  if (!('childNodes' in node)) return [];
  if ('tagName' in node && /^(?:style|script)$/.test(node.tagName)) return [];
  const attrs = 'attrs' in node ? node.attrs : [];
  const here = attrs.find(({ name }) => name === 'lang')?.value ?? language;
  const said = attrs
    .filter(({ name }) => spoken.test(name))
    .map(({ value }) => ({ language: here, text: value }));
  return [...said, ...node.childNodes.flatMap((child) => stretchesOf(child, here))];
}

/** The phrases of an interface in parts without values. */
function phrasesOf(words: unknown): readonly string[] {
  if (typeof words === 'string')
    return words.split(/\{\w+\}/).map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(phrasesOf) : [];
}

/** A single small word may be a word of any text. */
const interfaceOf = (language: string) => {
  const words = Object.entries(wordsIn(language)).filter(([subject]) => subject !== 'locale');
  return [...new Set(phrasesOf(Object.fromEntries(words)))].filter(
    (phrase) => /\p{L}{4}/u.test(phrase) && /^\p{Lu}|^\p{Lo}|\s/u.test(phrase),
  );
};

/** The phrases of other languages that a language does not use itself, as one pattern of whole words. */
function notIn(language: string, others: readonly string[]): RegExp {
  const its = interfaceOf(language).join('\n');
  const own = others.flatMap(interfaceOf).filter((phrase) => !its.includes(phrase));
  const escaped = own.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}’])(?:${escaped.join('|')})(?![\\p{L}’])`, 'u');
}

const foreign = {
  en: notIn('en', ['fr', 'ar']),
  fr: notIn('fr', ['en', 'ar']),
  ar: notIn('ar', ['en', 'fr']),
};

/** What a page of a language may name in the words of another: sources, and the titles of texts not translated. */
function namesIn({ entries }: Reading): readonly string[] {
  const files = new Set(entries.map(({ file }) => file));
  const languages = ['fr', 'ar'].filter((language) =>
    [...files].some((file) => file.startsWith(`${language}/`)),
  );
  const named = entries.filter(
    ({ collection, file }) =>
      collection === 'sources' || languages.some((language) => !files.has(file.replace(/^en/, language))),
  );
  const strings = named.flatMap(({ data, body }) => [
    ...stringsIn(data),
    ...withoutCitations(body).split(/\n+/),
  ]);
  return strings.map((name) => name.replace(/\.$/, '').trim()).filter((name) => name.length > 3);
}

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** A stretch without names and addresses. */
const without = (names: readonly string[], text: string) =>
  names.reduce((so, name) => so.replaceAll(name, '·'), text.replace(/(?:https?:|url=)\S+/g, '·'));

test('the lists know the words of an interface, and those that two languages share', () => {
  expect(foreign.fr.exec('Covers events up to 1 mai 2021')?.[0]).toBe('Covers events up to');
  expect(foreign.en.exec('Informations arrêtées au 1 May')?.[0]).toBe('Informations arrêtées au');
  expect(foreign.ar.exec('Covers events up to 1 مايو 2021')?.[0]).toBe('Covers events up to');
  expect(foreign.ar.exec('Informations arrêtées au 1 مايو')?.[0]).toBe('Informations arrêtées au');
  expect(foreign.en.exec('المعلومات حتى 1 May')?.[0]).toBe('المعلومات حتى');
  for (const word of ['Sources', 'Mission', 'Article', 'WhatsApp'])
    expect(foreign.fr.test(word), word).toBe(false);
});

describe.each([editions.lamplight, editions.harbour])('$name', async (edition) => {
  const known = namesIn(await readStory(edition.environment.CONTENT_DIR));
  test.each(['en', 'fr', 'ar'] as const)(
    'no page says an interface word of another language in %s',
    (language) => {
      const found = pagesOf(edition).flatMap(({ url, html }) =>
        stretchesOf(parse(html))
          .filter((stretch) => stretch.language === language)
          .flatMap(({ text }) => {
            const [word] = foreign[language].exec(without(known, text)) ?? [];
            return word === undefined ? [] : [`${url}: ${word} in ${text.trim().slice(0, 60)}`];
          }),
      );
      expect(found).toEqual([]);
    },
  );
});

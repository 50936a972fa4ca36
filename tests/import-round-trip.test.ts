import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBibtex } from '../src/formats/bibliography/bibtex.ts';
import { sourcesBibliography } from '../src/queries/bibliography.ts';
import { timelineCsvFile, timelineJsonFile } from '../src/queries/exports.ts';
import { makeEdition, type Edition } from '../src/queries/make-edition.ts';
import { storiesOf } from '../src/story/sound-entries.ts';
import { readStory } from '../src/story/read-story.ts';
import { importing } from './support/importing.ts';

/** The published files of a made-up story, taken into a folder that has none of its sources and events. */
async function editionOf(folder: string): Promise<Edition> {
  const [story] = storiesOf((await readStory(folder)).entries);
  if (!story) throw new Error('The story has no settings');
  return makeEdition(story, { base: '/', origin: undefined });
}

describe.each(['lamplight', 'harbour'])('%s', (name) => {
  const original = path.resolve('tests/fixtures/stories', name);
  let place = '';
  let published: Edition;
  /** A folder with what an import finds there: settings, topics and places. */
  const begun = async (...also: readonly string[]) => {
    const folder = await mkdtemp(path.join(place, 'story-'));
    for (const part of ['site.yml', 'en/topics', 'places', ...also])
      await cp(path.join(original, part), path.join(folder, part), { recursive: true });
    return folder;
  };
  const file = async (called: string, text: string) => {
    const at = path.join(place, called);
    await writeFile(at, text);
    return at;
  };

  beforeAll(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'import-'));
    published = await editionOf(original);
  });
  afterAll(() => rm(place, { recursive: true }));

  /** Quotes and translations are for the story that has them, and in no file for others. */
  const withoutQuotes = ({ story }: Edition) =>
    story.sources.map((source) => ({ ...source, quotes: [], translations: undefined }));

  test('sources.json comes back equal, and without a question', async () => {
    const folder = await begun();
    const json = JSON.stringify(sourcesBibliography(published));
    const { code, stdout } = await importing(
      'source',
      [`--from=${await file('sources.json', json)}`],
      folder,
    );
    expect(code, stdout).toBe(0);
    expect(stdout).not.toContain('to decide');
    const back = await editionOf(folder);
    expect(withoutQuotes(back)).toEqual(withoutQuotes(published));
    expect(JSON.stringify(sourcesBibliography(back))).toBe(json);
  });

  test('sources.bib comes back with what BibTeX holds', async () => {
    const folder = await begun();
    const bib = await file('sources.bib', toBibtex(sourcesBibliography(published)));
    const flags = ['--label=x', '--tier=2', '--kind=analysis', '--language=en'];
    const { code, stdout } = await importing('source', [`--from=${bib}`, ...flags], folder);
    expect(code, stdout).toBe(0);
    const held = ({ story }: Edition) =>
      story.sources.map(({ id, authors, publisher, title, url, published: day, accessed }) => ({
        authors,
        id,
        publisher,
        title,
        url,
        day,
        accessed,
      }));
    expect(held(await editionOf(folder))).toEqual(held(published));
  });

  test('timeline.csv comes back equal where topics, places and sources are there', async () => {
    const folder = await begun('sources');
    const csv = timelineCsvFile(published);
    const { code, stdout } = await importing('event', [`--from=${await file('timeline.csv', csv)}`], folder);
    expect(code, stdout).toBe(0);
    expect(stdout).not.toContain('to decide');
    expect(timelineCsvFile(await editionOf(folder))).toBe(csv);
  });

  test('timeline.json comes back equal, once the weight and the sources are said', async () => {
    const folder = await begun('sources');
    const json = JSON.stringify(timelineJsonFile(published));
    const [source] = published.story.sources;
    const flags = ['--weight=minor', `--cite=${String(source?.id)}`];
    const { code, stdout } = await importing(
      'event',
      [`--from=${await file('timeline.json', json)}`, ...flags],
      folder,
    );
    expect(code, stdout).toBe(0);
    expect(stdout).not.toContain('to decide');
    expect(JSON.parse(JSON.stringify(timelineJsonFile(await editionOf(folder))))).toEqual(JSON.parse(json));
  });

  test('a second import of the same file writes nothing', async () => {
    const folder = await begun('sources');
    const json = JSON.stringify(sourcesBibliography(published));
    const { code, stdout } = await importing('source', [`--from=${await file('again.json', json)}`], folder);
    expect(code).toBe(0);
    expect(stdout).toContain(`0 new, ${String(published.story.sources.length)} there already`);
    expect(stdout).toContain('Nothing was written.');
  });
});

import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build, editions, pagesOf } from '../support/builds.ts';
import { emptyParts } from '../support/empty-parts.ts';
import { linksOf } from '../support/links.ts';

const event =
  '---\ntitle: The rudder breaks\ndate: 2026-10-03\ntopics: [ferry]\nweight: major\n---\n\nIt breaks [@notice-2026].\n';
const place = 'name: Orrin Pier\nlat: 57.5\nlon: -7.5\n';
const term = '---\nterm: Orrin\nkind: place\nshort: An island with one pier.\nsources: [notice-2026]\n---\n';
const claim =
  '---\ntopic: ferry\nstatus: reported\ndate: 2026-10-04\n---\n\nThe rudder is bent [@notice-2026].\n';
const figure =
  'measure: Boats a day\nstatements:\n  - { value: 2, asOf: 2026-10-04, saidBy: The notice, status: reported, sources: [notice-2026] }\n';

/** The smallest story with one more entry, or two that need each other: which lists it then has. */
test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['an event', { 'en/events/rudder-breaks.md': event }, ['timeline']],
  [
    'an event at a place',
    {
      'en/events/rudder-breaks.md': event.replace('weight', 'places: [orrin-pier]\nweight'),
      'places/orrin-pier.yml': place,
    },
    ['timeline', 'places'],
  ],
  ['a term', { 'en/glossary/orrin.md': term }, ['glossary']],
  ['a claim', { 'en/claims/rudder-is-bent.md': claim }, ['claims']],
  ['a figure', { 'numbers/boats.yml': figure }, ['numbers']],
  [
    'a theme without a text',
    {
      'en/topics/pier.md':
        '---\ntitle: The pier\nquestion: Who mends it?\nsummary: "Nobody [@notice-2026]."\n---\n\nNobody says so [@notice-2026].\n',
    },
    [],
  ],
])(
  'the smallest story with %s has that list, nothing empty, and no link to nowhere',
  async (name, files, lists) => {
    const folder = path.resolve('.cache/tests/stories', name.replaceAll(' ', '-'));
    await rm(folder, { recursive: true, force: true });
    await cp(editions.ferry.environment.CONTENT_DIR, folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    const built = { base: '/', directory: path.resolve('.cache/tests/small', name.replaceAll(' ', '-')) };
    await build(built.directory, { CONTENT_DIR: folder });
    const pages = pagesOf(built);
    const there = ['timeline', 'glossary', 'claims', 'numbers', 'places'].filter((part) =>
      pages.some(({ url }) => url === `/${part}/`),
    );
    expect(there.sort()).toEqual([...lists].sort());
    for (const { url, html } of pages) expect(emptyParts(html), url).toEqual([]);
    const { leadNowhere, missFragment } = linksOf(built);
    expect([...leadNowhere, ...missFragment]).toEqual([]);
  },
);

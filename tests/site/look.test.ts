import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { editions, pagesOf, type Edition } from '../support/builds.ts';
import { attribute, elementsOf } from '../support/html.ts';

const { harbour, lamplight } = editions;
const built = (edition: Edition, file: string) => readFileSync(path.join(edition.directory, file));
const brought = (file: string) => readFileSync(path.join('tests/fixtures/stories/harbour', file));
const page = (edition: Edition, address: string) =>
  pagesOf(edition).find(({ url }) => url === edition.base + address)?.html ?? '';

/** The colours that a page names, light and dark, by what they are of: `:root`, or a part of it. */
const coloursOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/([^{}]+)\{--accent-light:(#[0-9a-f]{6});--accent-dark:(#[0-9a-f]{6})\}/g)].map(
      ([, of = '', light, dark]) => [of.split(';').at(-1), [light, dark]],
    ),
  );

const pictures = (html: string) => elementsOf(html).filter(({ tagName }) => tagName === 'img');

test('the logo of a house takes the place of its name, in the words of each language', () => {
  for (const [address, alt] of [
    ['', /^The Gullhaven Ferry: a boat$/],
    ['articles/nine-nights/', /^The Gullhaven Ferry: a boat$/],
    ['fr/', /^Le bac de Gullhaven\s: un bateau$/u],
    ['fr/glossary/', /^Le bac de Gullhaven\s: un bateau$/u],
  ] as const) {
    const [logo] = pictures(page(harbour, address));
    expect(logo && attribute(logo, 'alt'), address).toMatch(alt);
    expect(logo && attribute(logo, 'src')).toBe(`${harbour.base}look/logo.svg`);
    // 44 by 32 units: 32 pixels high, its room kept before it is there.
    expect(logo && [attribute(logo, 'width'), attribute(logo, 'height')]).toEqual(['44', '32']);
  }
  expect(built(harbour, 'look/logo.svg')).toEqual(brought('look/logo.svg'));
});

test('a house without a logo has its name there, and nothing of a look', () => {
  for (const address of ['', 'articles/lamp-walks/', 'fr/']) {
    const sources = pictures(page(lamplight, address)).map((picture) => attribute(picture, 'src'));
    expect(sources.filter((source) => source?.includes('/look/'))).toEqual([]);
  }
});

test('the icon of a house is that of tabs, home screens and the manifest', async () => {
  expect(built(harbour, 'favicon.svg')).toEqual(brought('look/icon.svg'));
  expect(built(lamplight, 'favicon.svg').equals(brought('look/icon.svg'))).toBe(false);
  for (const [name, size] of [
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['apple-touch-icon.png', 180],
  ] as const) {
    const picture = sharp(built(harbour, name));
    expect(await picture.metadata()).toMatchObject({ format: 'png', width: size, height: size });
    // The icon is a blue disc: what is left of its middle is blue.
    const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (Math.round(info.height / 2) * info.width + Math.round(info.width * 0.06)) * info.channels;
    expect([...data.subarray(at, at + 3)]).toEqual([0x0b, 0x4f, 0x6c]);
  }
  const manifest = z
    .object({ icons: z.array(z.object({ src: z.string() })) })
    .parse(JSON.parse(built(harbour, 'manifest.webmanifest').toString()));
  for (const { src } of manifest.icons)
    expect(built(harbour, src.slice(harbour.base.length)).length).toBeGreaterThan(0);
});

test('each page carries the colours that it shows, and no others', () => {
  expect(Object.keys(coloursOf(page(harbour, '')))).toEqual([
    ':root',
    `[data-accent='#4a3a8c']`,
    `[data-accent='accent-3']`,
  ]);
  for (const [address, light] of [
    ['', '#0b4f6c'],
    ['glossary/', '#0b4f6c'],
    ['articles/nine-nights/', '#4a3a8c'],
    ['topics/lamp-and-rock/', '#6a4e0e'],
    ['fr/articles/nine-nights/', '#4a3a8c'],
  ] as const)
    expect(coloursOf(page(harbour, address))[':root']?.[0], address).toBe(light);
  expect(Object.keys(coloursOf(page(harbour, 'articles/nine-nights/')))).toEqual([':root']);
});

test('what is drawn of an article is in the colour of its theme', () => {
  const map = built(harbour, 'articles/nine-nights/map.svg').toString();
  expect(map).toContain('fill="#4a3a8c"');
  expect(map).not.toContain('#97291c');
});

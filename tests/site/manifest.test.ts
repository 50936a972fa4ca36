import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { editions, languagePart, pagesOf } from '../support/builds.ts';

/** The members that a home screen asks for (https://www.w3.org/TR/appmanifest/). */
interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
}

describe.each(Object.values(editions))('the manifest of $name', ({ base, directory, ...edition }) => {
  const manifest = JSON.parse(readFileSync(path.join(directory, 'manifest.webmanifest'), 'utf8')) as Manifest;
  const fileOf = (address: string) => path.join(directory, address.slice(base.length));

  test('is named by every page, that of its language', () => {
    for (const { html, url } of pagesOf({ base, directory, ...edition })) {
      const folder = base + languagePart({ base }, url);
      if (!html.includes('http-equiv="refresh"'))
        expect(html).toContain(`<link rel="manifest" href="${folder}manifest.webmanifest"`);
    }
  });

  test('says what a home screen asks, within the site', () => {
    expect(manifest.name.length).toBeGreaterThan(3);
    expect(manifest.short_name.length).toBeGreaterThan(3);
    expect(manifest.lang).toBe('en');
    expect(manifest).toMatchObject({ id: base, start_url: base, scope: base, display: 'minimal-ui' });
    expect([manifest.theme_color, manifest.background_color]).toEqual([
      expect.stringMatching(/^#[\da-f]{6}$/),
      expect.stringMatching(/^#[\da-f]{6}$/),
    ]);
  });

  test('its icons are there, of the size and kind stated', async () => {
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512']);
    for (const { src, sizes, type } of manifest.icons) {
      expect(src.startsWith(base) && existsSync(fileOf(src)), src).toBe(true);
      const { format, width, height } = await sharp(fileOf(src)).metadata();
      expect(type).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
      if (sizes !== 'any') expect(`${String(width)}x${String(height)}`).toBe(sizes);
    }
  });
});

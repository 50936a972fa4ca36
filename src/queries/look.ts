import { sizeOf, pictureKind } from '../model/look/picture.ts';
import type { Logo } from '../model/look/logo.ts';
import { inLanguage, type Site } from '../model/story.ts';
import { normaliseBase } from '../model/urls.ts';

const types = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** The files that the settings name, by path: those alone are published. */
export type LookFiles = ReadonlyMap<string, Uint8Array>;

/** How high a logo is on a page, in pixels. */
const height = 32;

/** The logo of a house in a language, if it has one. */
export function logoOf(
  { look, name }: Site,
  language: string,
  base: string,
  files: LookFiles,
): Logo | undefined {
  const { file, alt = name } = look?.logo ?? {};
  const bytes = files.get(file ?? '');
  const kind = pictureKind(file ?? '');
  const size = kind && bytes && sizeOf(kind, bytes);
  if (!file || !size) return undefined;
  return {
    src: normaliseBase(base) + file,
    alt: inLanguage(alt, language),
    width: Math.round((height * size.width) / size.height),
    height,
    data: `data:${types[kind]};base64,${Buffer.from(bytes).toString('base64')}`,
  };
}

/** The icon of a house, if it has one. */
export function iconOf({ look }: Site, files: LookFiles) {
  const kind = pictureKind(look?.icon ?? '');
  const bytes = files.get(look?.icon ?? '');
  return kind && bytes && { kind, bytes };
}

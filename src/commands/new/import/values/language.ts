import { languagePattern } from '../../../../model/fields.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Languages by their names in English, as babel and libraries write them, and those of newsrooms here by their own: `french`, `français`. */
const named: ReadonlyMap<string, string> = new Map([
  ...letters.flatMap((one) => letters.flatMap((two) => nameIn('en', one + two))),
  ...'ar bm de en es ff fr ha it ja nl pl pt ru sv sw tr uk wo zh'
    .split(' ')
    .flatMap((tag) => nameIn(tag, tag)),
]);

function nameIn(language: string, tag: string): readonly (readonly [string, string])[] {
  const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
  return name === undefined ? [] : [[name.toLowerCase(), tag]];
}

/** Dialects of which TeX speaks in words of its own. */
const dialects: ReadonlyMap<string, string> = new Map([
  ['american', 'en-US'],
  ['british', 'en-GB'],
  ['ngerman', 'de'],
  ['brazilian', 'pt-BR'],
]);

/** A language as BCP 47 writes it, from what files write for it; undefined where that names none. */
export function languageFrom(written: string): string | undefined {
  const text = written.trim().replaceAll('_', '-');
  const name = named.get(text.toLowerCase()) ?? dialects.get(text.toLowerCase());
  if (name) return name;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    // Of five letters and more it takes a name for a tag.
    return /^[a-z]{2,3}(?:-|$)/i.test(text) && languagePattern.test(tag) && tag !== 'und' && tag !== 'mul'
      ? tag
      : undefined;
  } catch {
    return undefined;
  }
}

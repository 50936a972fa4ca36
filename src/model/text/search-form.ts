import { inflectionOf } from '../glossary/inflection.ts';
import { sameForm } from '../glossary/mention-finder.ts';
import { apostrophe } from './fold-accents.ts';

/** Apostrophes, and what people type for one. */
const apostrophes = new RegExp(`${apostrophe.source}|[‛ʻʹ′´\`]`, 'gu');
/** Soft hyphens, signs of direction, joiners without width: nobody sees or means them. */
const unseen = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;
/** Whatever else stands between letters divides them, above all hyphens and dashes of every kind. */
const word = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;
/** Elided words that begin names as well (N'Ko, M'Bour): what follows must be long enough to be a word of its own. */
const pronouns = new Set(['c', 'j', 'm', 'n', 's', 't']);

/** The words of a text, each in the parts that apostrophes divide. */
function partsOf(text: string): readonly (readonly string[])[] {
  const plain = text.normalize('NFC').replace(unseen, '').replace(apostrophes, "'");
  return [...plain.matchAll(word)].map(([found]) => found.split("'"));
}

/**
 * What somebody who types these words looks for, in a language (BCP 47 tag): `l'AES` and `AES's` are AES, `G5‑X` is two
 * words. What an apostrophe only divides is one word (`nko`), or two that are long enough to be looked for (`aujourd hui`).
 */
export function bareWords(text: string, language: string): readonly string[] {
  const { elisions } = inflectionOf(language);
  const bare = (parts: readonly string[]): readonly string[] => {
    const [first = '', ...rest] = parts;
    if (rest.length === 0) return [first];
    if (/^s$/i.test(rest.at(-1) ?? '')) return bare(parts.slice(0, -1));
    const article = first.toLowerCase();
    const stands = !pronouns.has(article) || rest.join('').length > 3;
    if (elisions.has(article) && stands) return bare(rest);
    return parts.every(({ length }) => length > 2) ? parts : [parts.join('')];
  };
  return partsOf(text).flatMap(bare);
}

/** All by which a text is found: its words whole and in their parts, without accents, in lower case. */
export function soughtWords(text: string): readonly string[] {
  return partsOf(sameForm(text)).flatMap((parts) => (parts.length > 1 ? [...parts, parts.join('')] : parts));
}

/** A name as a search compares it: accents, case, apostrophes, hyphens and an article before it make no difference. */
export function searchForm(name: string, language: string): string {
  return sameForm(bareWords(name, language).join(' '));
}

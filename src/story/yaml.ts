import {
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { parsedBefore, rememberParsed } from '../cache/parsed-texts.ts';
import { offsetInSource } from '../model/text/source-offset.ts';
import type { Localised } from '../model/localised.ts';
import { lostWords } from './comments.ts';
import type { Composed } from './composed.ts';
import type { Span } from './positions.ts';
import { unwantedScalars } from './unwanted-scalars.ts';
import { yamlMessage } from './yaml-messages.ts';

/** A path into data: keys and list indexes. */
export type DataPath = readonly PropertyKey[];

export interface YamlProblem extends Span {
  readonly kind: 'yaml-broken' | 'key-repeated' | 'words-commented' | 'character-refused' | 'quotes-curly';
  /** What is wrong in words, the key that stands twice, or the words that are lost. */
  readonly detail: Localised;
}

/** Ways from a path in data to a stretch of the file. */
export interface Locations {
  /** The key that holds the value at a path, or the item of a list, or the nearest parent that exists. */
  readonly locate: (path: DataPath) => Span;
  /** The words of a value, inside its quotes; the key where there are none. */
  readonly locateText: (path: DataPath) => Span;
  /** A part of a value's words, by offsets in the value. */
  readonly locateWithin: (path: DataPath, from: number, to: number) => Span;
}

/** Parsed YAML that still knows where each value stands. */
export interface LocatedYaml extends Locations {
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
}

type Range = readonly [from: number, to: number];

/**
 * Reads a stretch of a file as YAML 1.2 (core schema: `2024-09-17` stays text). Keys may not repeat.
 * @param composed the whole file, so that positions are the file's
 * @param start offset at which the YAML begins
 */
export function readYaml(composed: Composed, start = 0, end = composed.text.length): LocatedYaml {
  const { text, positionOf } = composed;
  const source = text.slice(start, end);
  const span = ([from, to]: Range): Span => ({
    at: positionOf(start + from),
    end: positionOf(start + Math.max(from, to)),
  });
  // Positions are asked for only where something is wrong: until then the document need not be kept.
  let kept: Document | undefined;
  const document = () => (kept ??= parse(source));
  const located: Locations = {
    locate: (path) => span(keyRange(document(), path)),
    locateText: (path) => span(textRange(document(), source, path)),
    locateWithin: (path, from, to) => {
      const [first, last] = textRange(document(), source, path);
      const value = document().getIn(path);
      const words = source.slice(first, last);
      if (typeof value !== 'string') return span([first, last]);
      const begin = offsetInSource(words, value, from);
      return span([first + begin, first + Math.max(begin + 1, offsetInSource(words, value, to - 1) + 1)]);
    },
  };
  const known = parsedBefore('yaml', source);
  if (known !== undefined) return { ...located, data: known, problems: [] };
  const parsed = parse(source);
  const problems = problemsOf(parsed, source).map(({ kind, detail, range }) => ({
    kind,
    detail,
    ...span(range),
  }));
  if (problems.length > 0) return { ...located, data: undefined, problems };
  try {
    const data = parsed.toJS() as unknown;
    if (!notInJson.test(source)) rememberParsed('yaml', source, data);
    return { ...located, data, problems };
  } catch (error) {
    // An alias (*name) of something never named, or one that repeats itself without end, is found only now.
    const isEndless = error instanceof Error && /Excessive alias/.test(error.message);
    const detail = yamlMessage(isEndless ? 'RESOURCE_EXHAUSTION' : 'BAD_ALIAS', '');
    const alias = aliasRange(parsed);
    return { ...located, data: undefined, problems: [{ kind: 'yaml-broken', detail, ...span(alias) }] };
  }
}

/** Numbers that YAML knows and JSON does not (https://yaml.org/spec/1.2.2/#1032-tag-resolution). */
const notInJson = /\.(?:nan|inf)\b|-0\b/i;

/** The package compares every key with every other; `repeatedKeys` does it in one pass. */
function parse(source: string): Document {
  return parseDocument(source, { prettyErrors: false, strict: true, uniqueKeys: false });
}

interface Found {
  readonly kind: YamlProblem['kind'];
  readonly detail: Localised;
  readonly range: Range;
}

function problemsOf(document: Document, source: string): readonly Found[] {
  // The first alone: the others follow from it.
  const [first] = [...document.errors, ...document.warnings];
  const broken = first ? [brokenAt(first, document, source)] : lostNames(document, source);
  const wrong = [...broken, ...repeatedKeys(document)].sort((a, b) => a.range[0] - b.range[0]);
  if (wrong.length > 0) return wrong;
  const lost = lostWords(document, source).map(([from, to]): Found => ({
    kind: 'words-commented',
    detail: source.slice(from, to),
    range: [from, to],
  }));
  return [...lost, ...unwantedScalars(document, source)];
}

function brokenAt({ code, message, pos }: YAMLError, document: Document, source: string): Found {
  const [space] = code === 'TAB_AS_INDENT' ? [] : source.matchAll(otherSpace);
  if (space?.[1]) {
    const at = space.index + space[0].length - 1;
    const number = `U+${(space[1].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const detail = {
      en: `a space that is no plain space (${number}) stands here. Write a plain one in its place.`,
      fr: `une espace qui n’est pas une espace ordinaire (${number}) se trouve ici. Remplacez-la par une espace ordinaire.`,
    };
    return { kind: 'yaml-broken', detail, range: [at, at + 1] };
  }
  const range: Range = /closing .*quote/.test(message) ? quoteRange(document, source) : pos;
  return { kind: 'yaml-broken', detail: yamlMessage(code, message), range };
}

/** Spaces that look like a plain one and part nothing in YAML, where they stand for it: after a name, or before one. */
const otherSpace = /^[ ]*(?:- )?(?:[\w-]+:)?([\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000])/gm;

/** Words after an & that YAML takes for the name of a value, to which nothing refers: they would be lost. */
function lostNames(document: Document, source: string): readonly Found[] {
  const used = new Set<string>();
  const named: Found[] = [];
  visit(document, {
    Alias: (_, { source: name }) => {
      used.add(name);
    },
    Value: (_, { anchor, range }) => {
      if (anchor === undefined) return;
      const from = source.lastIndexOf(`&${anchor}`, range?.[0]);
      const detail = {
        en: `&${anchor} would be lost: YAML takes a word after & for a name. Put the whole value in quotes.`,
        fr: `&${anchor} serait perdu\u202F: YAML prend un mot qui suit & pour un nom. Mettez toute la valeur entre guillemets droits (").`,
      };
      named.push({ kind: 'yaml-broken', detail, range: [from, from + anchor.length + 1] });
    },
  });
  return named.filter(({ range: [from, to] }) => !used.has(source.slice(from + 1, to)));
}

/** Keys that a mapping holds more than once. */
function repeatedKeys(document: Document): readonly Found[] {
  const found: Found[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value))
          found.push({ kind: 'key-repeated', detail: String(key.value), range: rangeOf(key.range) });
        keys.add(key.value);
      }
    },
  });
  return found;
}

/** The key that holds the value; the value itself in a list. */
function keyRange(document: Document, path: DataPath): Range {
  if (path.length === 0) return firstRange(document);
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(last));
    if (isNode(pair?.key)) return rangeOf(pair.key.range);
  }
  const node = document.getIn(path, true);
  return isNode(node) && node.range ? rangeOf(node.range) : keyRange(document, path.slice(0, -1));
}

/** What stands first: the first key, so that a missing field is told where its neighbours are. */
function firstRange(document: Document): Range {
  const [first] = isMap(document.contents) ? document.contents.items : [];
  return isPair(first) && isNode(first.key) ? rangeOf(first.key.range) : [0, 0];
}

function textRange(document: Document, source: string, path: DataPath): Range {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return keyRange(document, path);
  const [from, to] = rangeOf(node.range);
  switch ((node as Scalar).type) {
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return [from + 1, to - 1];
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const words = /\S/.exec(source.slice(source.indexOf('\n', from)))?.index ?? 0;
      return [source.indexOf('\n', from) + words, to];
    }
    default:
      return [from, to];
  }
}

/** The first line of the last quotation: one that is never closed swallows all that follows. */
function quoteRange(document: Document, source: string): Range {
  let from = 0;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE')) from = range?.[0] ?? from;
    },
  });
  return [from, from + (/^[^\r\n]*/.exec(source.slice(from))?.[0].length ?? 0)];
}

function aliasRange(document: Document): Range {
  let found: Range = [0, 0];
  visit(document, {
    Alias: (_, { range }) => {
      found = rangeOf(range);
      return visit.BREAK;
    },
  });
  return found;
}

function rangeOf(range: readonly [number, number, number] | null | undefined): Range {
  return range ? [range[0], range[1]] : [0, 0];
}

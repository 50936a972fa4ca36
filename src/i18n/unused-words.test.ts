import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';

/** Groups whose words are looked up by a key of the content, `words.status[claim.status]`, or by the name of a button. */
const lookedUp: Readonly<Record<string, readonly string[]>> = {
  dates: ['day', 'month', 'year'],
  openIntervals: Object.keys(en.openIntervals),
  later: Object.keys(en.later),
  earlier: Object.keys(en.earlier),
  status: Object.keys(en.status),
  statusMeaning: Object.keys(en.statusMeaning),
  verdict: Object.keys(en.verdict),
  verdictMeaning: Object.keys(en.verdictMeaning),
  preview: Object.keys(en.preview),
  termKind: Object.keys(en.termKind),
  termKinds: Object.keys(en.termKinds),
  sourceKind: Object.keys(en.sourceKind),
  eventKind: Object.keys(en.eventKind),
  eventKinds: Object.keys(en.eventKinds),
  eventKindSought: Object.keys(en.eventKindSought),
  tier: Object.keys(en.tier),
  listening: Object.keys(en.listening),
};

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts') && !file.startsWith('i18n'))
  .map((file) => readFileSync(path.join('src', file), 'utf8'))
  .join('\n');

/** Words taken out by name: `const { missing, stale } = words.translation`. */
const destructured = new Set(
  [...source.matchAll(/\{([^{}]+)\} = words\.(\w+);/g)].flatMap(([, names = '', group = '']) =>
    names.split(',').map((name) => `${group}.${name.trim().split(':')[0] ?? ''}`),
  ),
);

const words = Object.entries(en)
  .filter(([group]) => group !== 'locale' && group !== 'languageName')
  .flatMap(([group, inGroup]) => Object.keys(inGroup).map((word) => [group, word] as const));

test.each(words)('the code uses the words %s.%s', (group, word) => {
  const used =
    new RegExp(`\\b${group}\\.${word}\\b`).test(source) ||
    destructured.has(`${group}.${word}`) ||
    (lookedUp[group]?.includes(word) ?? false);
  expect(used).toBe(true);
});

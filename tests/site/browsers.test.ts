import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { editions, pagesOf } from '../support/builds.ts';
import { cssFeatures } from '../support/compat/css-features.ts';
import { engines, versionsOf, type EngineName, type Versions } from '../support/compat/data.ts';
import { enhancements } from '../support/compat/enhancements.ts';
import { htmlFeatures } from '../support/compat/html-features.ts';
import { scriptFeatures } from '../support/compat/script-features.ts';

const manifest = z.object({ browserslist: z.array(z.string()) });

/** What browsers must know to show the site as it is meant, and have its scripts run. astro.config.mjs builds for them. */
const oldest = versionsIn(readFileSync('package.json', 'utf8'));
const names: Readonly<Record<EngineName, string>> = {
  chrome: 'Chrome, Edge',
  firefox: 'Firefox',
  safari: 'Safari, all browsers on iOS',
};

const pages = pagesOf(editions.harbour);
const sheets = new Set(
  pages.flatMap(({ html }) => [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css)),
);
const assets = path.join(editions.harbour.directory, '_astro');
for (const file of readdirSync(assets))
  if (file.endsWith('.css')) sheets.add(readFileSync(path.join(assets, file), 'utf8'));
const modules = readdirSync('src/client', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => path.resolve('src/client', file));
const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: unknown };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());

const used = new Set([
  ...[...sheets].flatMap((css) => [...cssFeatures(css)]),
  ...pages.flatMap(({ html }) => [...htmlFeatures(html)]),
  ...scriptFeatures(modules, options),
]);
const newer = [...used].filter((name) => {
  const versions = versionsOf(name);
  return engines.some((engine) => (versions?.[engine] ?? Infinity) > oldest[engine]);
});
const allowed = enhancements.flatMap(({ features }) => features);

test('a feature is found in a sheet, a page and a module, unless it is asked for first', () => {
  expect([
    ...cssFeatures('a { inset: 0; @supports (top: anchor(top)) { translate: 0 anchor(top) } }'),
  ]).not.toContain('css.properties.translate');
  const sheet = cssFeatures(
    '@layer a { p:has(b) { translate: 0 1px; color: light-dark(red, blue) } } @media (width < 9em) { p { float: inline-end } }',
  );
  for (const name of [
    'at-rules.layer',
    'selectors.has',
    'properties.translate',
    'types.color.light-dark',
    'at-rules.media.range_syntax',
    'properties.float.inline-end',
  ])
    expect([...sheet]).toContain(`css.${name}`);
  expect([...htmlFeatures('<dialog closedby=any><p popover inert>')]).toEqual(
    expect.arrayContaining([
      'html.elements.dialog.closedby',
      'html.global_attributes.popover',
      'html.global_attributes.inert',
    ]),
  );
  for (const name of [
    'api.HTMLElement.showPopover',
    'api.IntersectionObserver.observe',
    'api.Navigator.share',
    'javascript.builtins.Array.flatMap',
    'javascript.operators.optional_chaining',
  ])
    expect([...used]).toContain(name);
  expect(used.size).toBeGreaterThan(400);
});

test('what the supported browsers lack is named with what their readers have instead', () => {
  expect(newer.filter((name) => !allowed.includes(name))).toEqual([]);
  expect(allowed.filter((name) => !newer.includes(name))).toEqual([]);
});

test('a browser and its like are supported from the same version', () => {
  const { browserslist } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const { chrome, firefox, safari } = oldest;
  expect(browserslist).toEqual([
    `chrome ${String(chrome)}`,
    `edge ${String(chrome)}`,
    `firefox ${String(firefox)}`,
    `safari ${String(safari)}`,
    `ios_saf ${String(safari)}`,
  ]);
});

test('styles and scripts are built for the supported browsers', () => {
  const targets = engines.map((engine) => `'${engine}${String(oldest[engine])}'`).join(', ');
  expect(readFileSync('astro.config.mjs', 'utf8')).toContain(`[${targets}]`);
});

test('docs/browsers.md and the README say so (npx vitest run tests/site/browsers.test.ts -u)', async () => {
  await expect(await page()).toMatchFileSnapshot(path.resolve('docs/browsers.md'));
  const { chrome, firefox, safari } = oldest;
  expect(readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')).toContain(
    `Chrome and Edge ${String(chrome)}, Firefox ${String(firefox)} and Safari ${String(safari)}`,
  );
});

/** The oldest version of each engine that package.json names. */
function versionsIn(text: string): Versions {
  const { browserslist } = manifest.parse(JSON.parse(text));
  const versions = browserslist.map((entry) => entry.split(' '));
  const of = (engine: EngineName) => Number(versions.find(([name]) => name === engine)?.[1]);
  return { chrome: of('chrome'), firefox: of('firefox'), safari: of('safari') };
}

/** The version from which an engine has all of some features that it has in any version. */
function latest(features: readonly string[], engine: EngineName): number {
  return Math.max(...features.map((name) => versionsOf(name)?.[engine] ?? Infinity).filter(Number.isFinite));
}

function from(features: readonly string[], engine: EngineName): string {
  const lacks = features.some((name) => versionsOf(name)?.[engine] === Infinity);
  const version = latest(features, engine);
  if (!Number.isFinite(version)) return 'no';
  return lacks ? 'in part' : String(version);
}

function page(): Promise<string> {
  const rows = enhancements.map(({ what, features, without }) =>
    [what, ...engines.map((engine) => from(features, engine)), without].join(' | '),
  );
  const text = readFileSync('tests/support/compat/browsers.md', 'utf8')
    .replace(
      '{versions}',
      engines
        .map(
          (engine) =>
            `| ${names[engine]} | ${String(oldest[engine])} | ${String(latest([...used], engine))} |`,
        )
        .join('\n'),
    )
    .replace('{enhancements}', rows.map((row) => `| ${row} |`).join('\n'));
  return resolveConfig('docs/browsers.md').then((style) => format(text, { ...style, parser: 'markdown' }));
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * Styles are global, so each component's begin with a class of its own. That class is the component's name
 * (`FigureTable.astro` → `.figure-table`), or one of these.
 */
const roots: Readonly<Record<string, readonly string[]>> = {
  'components/articles/ChangeList.astro': ['.change-list', '.correction'],
  'components/figures/figure-table.css': ['.figure-table', '.row-mark'],
  'components/figures/HistoryChart.astro': ['.chart'],
  'components/figures/range-marks.css': [':is(.row-mark, .chart)'],
  'components/lists/permalink.css': ['.permalink', ':has(> .permalink)'],
  'components/lists/SearchBox.astro': ['.search'],
  'components/maps/LocatorMap.astro': ['.locator', '.map'],
  'components/offline/OfflineKeep.astro': ['.keep'],
  'components/share/ActionBar.astro': [
    '.actions',
    '.citing p',
    '.passage-tools',
    ':is(.actions, .citing, .passage-tools)',
    ':has(> .passage-tools)',
  ],
  'components/share/CiteOne.astro': ['.citing [open]'],
  'components/sources/SourceLine.astro': ['.publisher'],
  'components/sources/status.css': [
    '[data-status]',
    "[data-status='reported",
    "[data-status='claimed",
    "[data-status='disputed",
  ],
  'components/sources/Verdict.astro': [
    "[data-status='vague",
    "[data-status='wrong",
    "[data-status='claim'",
    "[data-status='opinion",
  ],
  'components/sources/legend.css': ['.legend'],
  'components/timeline/TimelineHistogram.astro': ['.histogram'],
  'components/timeline/TimelineSearch.astro': ['.find', '.found'],
  'layouts/Page.astro': ['.skip', '.qr', 'main'],
  'pages/[...language]/articles/[id].astro': ['.explainer'],
  'pages/[...language]/claims/[...id].astro': ['.claims'],
  'pages/[...language]/dossier/_Dossier.astro': ['.dossier'],
  'pages/[...language]/index.astro': ['.front'],
  'pages/[...language]/numbers/[...id].astro': ['.numbers'],
  'pages/[...language]/sources/[...id].astro': ['.sources'],
  'pages/[...language]/timeline/events/[id].astro': ['.event-page'],
  'pages/[...language]/topics/[id].astro': ['.topic'],
  'pages/[...language]/updates/index.astro': ['.updates'],
};

const files = ['components', 'layouts', 'pages']
  .flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file),
    ),
  )
  .filter((file) => /\.(astro|css)$/.test(file));

/** The outermost selectors of a component's layer: those that Prettier indents by one level less than what they hold. */
function selectorsOf(file: string): readonly string[] {
  const text = readFileSync(path.join('src', file), 'utf8');
  const sheet = file.endsWith('.css') ? text : (/<style is:global>(.*)<\/style>/s.exec(text)?.[1] ?? '');
  const indent = file.endsWith('.css') ? '  ' : '    ';
  return [...sheet.matchAll(new RegExp(`^${indent}([^\\s@}/*].*?)( \\{|,)$`, 'gm'))].map(
    ([, selector = '']) => selector,
  );
}

const styled = files
  .map((file) => [file, selectorsOf(file)] as const)
  .filter(([, found]) => found.length > 0);

test.each(styled)('the styles of %s begin with its own class', (file, selectors) => {
  const name = path.basename(file, '.astro').replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`);
  const own = roots[file] ?? [`.${name.toLowerCase()}`];
  const isRooted = (selector: string) =>
    own.some((root) => selector.startsWith(root) && !/^[\w-]/.test(selector.slice(root.length)));
  expect(selectors.filter((selector) => !isRooted(selector))).toEqual([]);
});

test('no two components share a class', () => {
  const all = Object.values(roots).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(Object.keys(roots).filter((file) => !files.includes(file))).toEqual([]);
});

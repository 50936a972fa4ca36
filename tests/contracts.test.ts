import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rows of docs/contracts.md that name a class or an attribute, the module that sets it and the one that relies on it. */
const rows = readFileSync('docs/contracts.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name = '', setBy = '', reliedOnBy = ''] =
      /^\| `(\.[\w-]+|data-[\w-]+)` +\| `([^`]+)` +\| `([^`]+)` +\|/.exec(line) ?? [];
    return name === '' ? [] : [{ name, setBy, reliedOnBy }];
  });

/**
 * Whether a module names a class or an attribute outside its comments: as `data-today`, as `.actions`, or in a string, like
 * `dataset['today']`, `class="actions small"` and `/site-header|actions/`.
 */
function names(file: string, name: string): boolean {
  if (!existsSync(file)) return false;
  const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const word = new RegExp(`(?<![\\w-])${name.replace(/^(?:\.|data-)/, '')}(?![\\w-])`);
  const strings = code.match(/(["'`])(?:(?!\1)[^\n])*\1|\/\S[^\n]*\//g) ?? [];
  return (
    new RegExp(`(?<![\\w-])${name.replace('.', '\\.')}(?![\\w-])`).test(code) ||
    strings.some((text) => word.test(text))
  );
}

test('the tables of contracts are read', () => {
  expect(rows.length).toBeGreaterThan(40);
});

test.each(rows)('$name of $setBy is what $reliedOnBy reads', ({ name, setBy, reliedOnBy }) => {
  expect([setBy, reliedOnBy].filter((file) => !names(file, name))).toEqual([]);
});

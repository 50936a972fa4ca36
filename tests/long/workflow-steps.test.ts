import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { cleanEnvironment } from '../support/builds.ts';
import { linksOf } from '../support/links.ts';

/**
 * The steps of the workflows that run commands, in a clean clone, with the environment that they set. GitHub's own
 * actions are left out, and so is `npm ci`, which needs a network: the clone has the packages that are here.
 */
const run = promisify(execFile);
const variables = z.record(z.string(), z.union([z.string(), z.number()])).default({});
const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({ env: variables, steps: z.array(z.object({ run: z.string().optional(), env: variables })) }),
  ),
});

/** What the expressions of the workflows are for a fork named `explainer`, whose story is in a folder of its own. */
const given: Readonly<Record<string, string>> = {
  'vars.CONTENT_DIR': 'tests/fixtures/stories/lamplight',
  // https://github.com/actions/configure-pages/blob/v5/action.yml
  'steps.pages.outputs.origin': 'https://newsroom.github.io',
  'steps.pages.outputs.base_path': '/explainer',
};
const story = 'tests/fixtures/stories/lamplight';

let place = '';
let summary = '';
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=An Editor', '-c', 'user.email=editor@gullhaven.example', ...args], {
    cwd: place,
    encoding: 'utf8',
  });

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'workflow-'));
  place = path.join(folder, 'clone');
  summary = path.join(folder, 'summary.md');
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), place]);
  await symlink(path.resolve('node_modules'), path.join(place, 'node_modules'));
  await writeFile(summary, '');
});
afterAll(() => rm(path.dirname(place), { recursive: true }));

/** The values of variables, their expressions resolved. */
function resolved(env: z.output<typeof variables>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, what: string) => {
        const known = given[what];
        if (known === undefined) throw new Error(`The test does not know what ${what} is`);
        return known;
      }),
    ]),
  );
}

/** Runs what a job runs, one step after the other, as a runner does: `bash -e`. Returns what each printed. */
async function take(file: string, job: string): Promise<readonly string[]> {
  const { jobs } = workflow.parse(parse(readFileSync(`.github/workflows/${file}`, 'utf8')));
  const { env = {}, steps = [] } = jobs[job] ?? {};
  const printed: string[] = [];
  for (const step of steps) {
    if (step.run === undefined || step.run === 'npm ci') continue;
    const runner = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const { stdout } = await run('bash', ['-e', '-c', step.run], {
      cwd: place,
      env: { ...cleanEnvironment(), ...runner, ...resolved(env), ...resolved(step.env) },
      maxBuffer: 64 * 1024 * 1024,
    });
    printed.push(stdout);
  }
  return printed;
}

test('a fork is published under its path, at the address that GitHub gives it', async () => {
  expect(await take('pages.yml', 'build')).toHaveLength(1);
  const dist = path.join(place, 'dist');
  const front = await readFile(path.join(dist, 'index.html'), 'utf8');
  expect(front).toContain('<link rel="canonical" href="https://newsroom.github.io/explainer/"');
  // The address in the settings of the story is another one.
  expect(front).not.toContain('gullhaven.example/"');
  const { links, leadNowhere, missFragment } = linksOf({ directory: dist, base: '/explainer/' });
  expect(links.length).toBeGreaterThan(100);
  expect({ leadNowhere, missFragment }).toEqual({ leadNowhere: [], missFragment: [] });
  expect(existsSync(path.join(dist, '404.html'))).toBe(true);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true });
  expect(files.some(({ name }) => name.endsWith('.pdf'))).toBe(true);
  // GitHub Pages takes neither links nor what it would never send.
  expect(files.filter((one) => one.isSymbolicLink() || /\.(?:br|gz)$/.test(one.name))).toEqual([]);
});

test('a pull request is checked, reviewed and built', async () => {
  const file = path.join(place, story, 'en/articles/lamp-walks.md');
  git('checkout', '--quiet', '-b', 'words');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('for one night', 'for two nights').replace(/^reviewBy:.*\n/m, ''));
  git('commit', '--quiet', '--all', '--message', 'Count the nights');
  git('checkout', '--quiet', '-');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'words');
  const printed = await take('content.yml', 'content');
  expect(printed).toHaveLength(3);
  for (const line of (printed[0] ?? '').split('\n').filter(Boolean))
    expect(line).toMatch(/^::(?:warning|error) file=tests\/fixtures\/stories\/lamplight\/.+,line=\d+,/);
  const review = await readFile(path.join(place, 'review.md'), 'utf8');
  expect(review).toContain('stood dark for <del>one night</del><ins>two nights</ins>.');
  expect(await readFile(summary, 'utf8')).toBe(review);
  expect(await readFile(path.join(place, 'dist/articles/lamp-walks/index.html'), 'utf8')).toContain(
    'two nights',
  );
});

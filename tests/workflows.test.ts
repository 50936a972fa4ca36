import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const rights = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: rights,
  jobs: z.record(
    z.string(),
    z.object({ permissions: rights.optional(), steps: z.array(z.record(z.string(), z.unknown())) }),
  ),
});
const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  return { name, text, ...workflow.parse(parse(text)) };
});
const publish = workflows.find(({ name }) => name === 'pages.yml');

test.each(workflows)('$name gives no right to all its jobs but reading', ({ permissions }) => {
  expect([{}, { contents: 'read' }]).toContainEqual(permissions);
});

test('only two jobs write: one to the pages, one a comment', () => {
  const writes = workflows.flatMap(({ name, jobs }) =>
    Object.entries(jobs).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions)
        .filter(([, right]) => right === 'write')
        .map(([what]) => `${name} ${job} ${what}`),
    ),
  );
  // The token proves to GitHub Pages which workflow publishes.
  expect(writes).toEqual([
    'content.yml comment pull-requests',
    'pages.yml deploy pages',
    'pages.yml deploy id-token',
  ]);
});

test('a job that writes runs nothing from the repository', () => {
  const writing = workflows.flatMap(({ jobs }) =>
    Object.values(jobs).filter(({ permissions = {} }) => Object.values(permissions).includes('write')),
  );
  expect(writing).toHaveLength(2);
  for (const { steps } of writing) {
    const said = JSON.stringify(steps);
    expect(said).not.toMatch(/actions\/checkout|npm|node /);
  }
});

test('none runs what a stranger sends with the rights of the repository', () => {
  // https://docs.github.com/en/actions/reference/security/secure-use
  for (const { on } of workflows)
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'])
      expect(Object.keys(on)).not.toContain(event);
});

test('no command is put together from what somebody wrote', () => {
  const commands = workflows.flatMap(({ name, jobs }) =>
    Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => (typeof run === 'string' ? [{ name, run }] : [])),
    ),
  );
  expect(commands.length).toBeGreaterThan(10);
  for (const { run } of commands) {
    const put = [...run.matchAll(/\$\{\{\s*([^}]*?)\s*\}\}/g)].map(([, what = '']) => what);
    // A matrix is written in the workflow itself.
    expect(put.filter((what) => !what.startsWith('matrix.'))).toEqual([]);
  }
});

test('no token is left where later steps could take it', () => {
  for (const { jobs } of workflows)
    for (const { steps } of Object.values(jobs))
      for (const step of steps.filter(({ uses }) => String(uses).startsWith('actions/checkout@')))
        expect(step['with']).toMatchObject({ 'persist-credentials': false });
});

test('every action is named by its digest, with the version beside it, and by the same everywhere', () => {
  const uses = workflows.flatMap(({ text }) =>
    text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line)),
  );
  const named = workflows.flatMap(({ jobs }) =>
    Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses: action }) => action !== undefined)),
  );
  expect(uses).toHaveLength(named.length);
  expect(new Set(uses.map((line) => line.replace(/^.*uses: /, ''))).size).toBe(
    new Set(named.map(({ uses: action }) => String(action).split('@')[0])).size,
  );
  for (const line of uses) expect(line).toMatch(/uses: actions\/[a-z-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

test('nothing is published without somebody who asks for it', () => {
  expect(Object.keys(publish?.on ?? {})).toEqual(['workflow_dispatch']);
});

test('the image is named by tag and digest, and carries what the configuration of nginx includes', () => {
  const file = readFileSync('deploy/docker/Dockerfile', 'utf8');
  expect(file).toMatch(/^FROM nginx:\d+\.\d+-alpine@sha256:[\da-f]{64}$/m);
  for (const [, from = ''] of file.matchAll(/^COPY (\S+)/gm))
    if (from !== 'dist') expect(readdirSync(path.dirname(from))).toContain(path.basename(from));
  const ours =
    readFileSync('deploy/docker/default.conf', 'utf8') +
    readFileSync('deploy/nginx/explainer/site.conf', 'utf8');
  const included = [...ours.matchAll(/include (explainer\/[\w.]+);/g)].map(([, name = '']) => name);
  expect(included.sort()).toEqual(['explainer/headers.conf', 'explainer/maps.conf', 'explainer/site.conf']);
  for (const name of included) expect(readdirSync('deploy/nginx/explainer')).toContain(path.basename(name));
});

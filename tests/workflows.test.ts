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

test('only publishing writes, and only to the pages', () => {
  const writes = workflows.flatMap(({ name, jobs }) =>
    Object.entries(jobs).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions)
        .filter(([, right]) => right === 'write')
        .map(([what]) => `${name} ${job} ${what}`),
    ),
  );
  // The token proves to GitHub Pages which workflow publishes.
  expect(writes).toEqual(['pages.yml deploy pages', 'pages.yml deploy id-token']);
});

test('what publishes is named by its digest, with the version beside it', () => {
  const uses = publish?.text.split('\n').filter((line) => line.includes('uses:')) ?? [];
  expect(uses.length).toBe(5);
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

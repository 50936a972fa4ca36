import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, editions, type Edition } from './builds.ts';
import { replace } from './story.ts';

/** Builds every edition the tests read, two at a time. While you work on a test, `REUSE_EDITIONS=1` takes those of the last run. */
export async function setup(): Promise<void> {
  if (process.env['REUSE_EDITIONS']) return;
  await writeUnnamedStory();
  const left: Edition[] = Object.values(editions);
  const buildNext = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) await build(next.directory, next.environment);
  };
  await Promise.all([buildNext(), buildNext()]);
}

/** The short story before anybody knows where it will be published, in a house that keeps its rights and counts readers. */
async function writeUnnamedStory(): Promise<void> {
  const story = editions.unnamed.environment.CONTENT_DIR;
  await rm(story, { recursive: true, force: true });
  await cp(editions.lamplight.environment.CONTENT_DIR, story, { recursive: true });
  const settings = path.join(story, 'site.yml');
  const withoutAddress = replace('address: https://gullhaven.example', 'address: null');
  const ofItsOwn = replace(
    "licence: { name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }",
    'licence: { name: All rights reserved, url: null }\ntrackers: true',
  );
  await writeFile(settings, ofItsOwn(withoutAddress(await readFile(settings, 'utf8'))));
}

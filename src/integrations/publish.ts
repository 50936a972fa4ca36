import { constants } from 'node:fs';
import { access, mkdir, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inLanguage } from '../model/story.ts';
import { readContent } from '../story/read-content.ts';
import { contentDirectory } from '../story/read-story.ts';
import { storiesOf } from '../story/sound-entries.ts';
import { makeSharedFiles } from './astro-files.ts';
import { otherBuilds, recover, removeAbandoned } from './abandoned-builds.ts';
import { keepStory, type BuiltStory } from './built-story.ts';
import { refuse } from './refuse.ts';
import { swap } from './swap.ts';

/**
 * Builds in a folder of its own and puts the result in the place of the last good build at the very end, so that a failed
 * or interrupted build does not touch it. Two builds at once do not mix either: the one that ends last is published. The
 * folder is within the project, where Astro puts the code that it renders pages with; otherwise builds would share that.
 * Two halves: `begin` comes before all that writes files, `publish` is the last of the integrations.
 */
export function staging(): { begin: AstroIntegration; publish: AstroIntegration } {
  let published = '';
  let stage = '';
  let root = '';
  const site = () => path.join(stage, 'site');
  return {
    begin: {
      name: 'staging',
      hooks: {
        'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
          if (command !== 'build') return;
          root = fileURLToPath(config.root);
          const named = path.resolve(fileURLToPath(config.outDir));
          const shown = path.relative(process.cwd(), named) || named;
          // Where a link leads, the site is served from, not the link.
          published = await realpath(named).catch(() => named);
          const stages = path.join(root, '.staging');
          stage = path.join(stages, `${path.basename(named)}-${String(process.pid)}`);
          await refuseUnwritable(root, published);
          await recover(published);
          await removeAbandoned(stages, published);
          const [other] = await otherBuilds(stages, path.basename(named));
          if (other !== undefined)
            logger.warn(
              `Another build of ${shown}/ is running (process ${String(other)}). Both go on, and the one that ends last is published.`,
            );
          await mkdir(site(), { recursive: true });
          await makeSharedFiles(path.join(root, '.astro'));
          updateConfig({
            outDir: folder(site()),
            cacheDir: folder(path.join(stage, 'astro')),
            vite: { cacheDir: path.join(stage, 'vite') },
          });
        },
      },
    },
    publish: {
      name: 'publish',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          await swap(site(), published);
          keepStory(published, root, await chosenStory());
          await rm(stage, { recursive: true, force: true });
          logger.info(`published to ${path.relative(process.cwd(), published)}/`);
        },
      },
    },
  };
}

const folder = (directory: string) => pathToFileURL(`${directory}/`);

/** The story that was built. */
async function chosenStory(): Promise<BuiltStory> {
  const folder = contentDirectory();
  const [story] = storiesOf((await readContent(folder)).entries);
  return { folder, name: story ? inLanguage(story.site.name, story.language) : '' };
}

/** Says at once what would otherwise fail at the end: that the project or the target cannot be written to. */
async function refuseUnwritable(root: string, published: string): Promise<void> {
  const link = await readlink(published).catch(() => undefined);
  if (link !== undefined)
    refuse(`${published} is a link to ${link}, which does not exist. Make that folder first.`);
  const target = (await isWritable(published)) ? published : path.dirname(published);
  await mkdir(target, { recursive: true }).catch(() => undefined);
  for (const [directory, what] of [
    [root, 'a build needs room for its own files'],
    [target, 'the site would be put'],
  ] as const)
    if (!(await isWritable(directory)))
      refuse(
        `${directory}, where ${what}, cannot be written to. Give this user the right to, or choose another folder.`,
      );
}

function isWritable(directory: string): Promise<boolean> {
  return access(directory, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}

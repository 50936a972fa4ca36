import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeFolder } from './generate/story.ts';
import { measure, type Measurement } from './measure.ts';
import { starlightPages, type Extent } from './starlight-pages.ts';
import { caches, versionOf } from './projects.ts';

/** The version that is compared; a newer one is a new comparison. */
const version = '0.42.4';

const config = `import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";

export default defineConfig({ integrations: [starlight({ title: 'Made-up story' })] });
`;

const collections = `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Makes a Starlight project as its guide describes it, with the Astro of this project, and installs it unless it is
 * there already.
 */
export async function prepareStarlight(directory: string, astro: string): Promise<void> {
  const manifest = JSON.stringify(
    {
      name: 'starlight-bench',
      private: true,
      type: 'module',
      dependencies: { '@astrojs/starlight': version, astro },
    },
    null,
    2,
  );
  await mkdir(path.join(directory, 'src/content'), { recursive: true });
  await writeFile(path.join(directory, 'astro.config.mjs'), config);
  await writeFile(path.join(directory, 'src/content.config.ts'), collections);
  const file = path.join(directory, 'package.json');
  const present = await readFile(file, 'utf8').catch(() => '');
  const installed = await versionOf(directory, '@astrojs/starlight').catch(() => undefined);
  if (present === manifest && installed === version) return;
  await writeFile(file, manifest);
  await promisify(execFile)('npm', ['install', '--prefix', directory, '--no-audit', '--no-fund'], {
    cwd: directory,
  });
}

/** Gives Starlight the texts of a story. Returns how many. */
export async function fillStarlight(
  directory: string,
  story: ReadonlyMap<string, string>,
  extent: Extent,
): Promise<number> {
  const pages = starlightPages(story, extent);
  await writeFolder(path.join(directory, 'src/content/docs'), pages);
  return pages.size;
}

/** Builds without anything that an earlier build left behind. */
export async function buildStarlight(directory: string): Promise<Measurement> {
  for (const cache of caches) await rm(path.join(directory, cache), { recursive: true, force: true });
  return measure({ arguments: ['node_modules/astro/bin/astro.mjs', 'build'], directory });
}

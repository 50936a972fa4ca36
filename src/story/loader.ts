import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Collection, Entry } from './entry.ts';
import { contentDirectory, readStory } from './read-story.ts';

/**
 * Astro's loader for one collection of the content folder. In development it reads again when a file changes; while
 * a file is broken its last good entries stay. Ids of Markdown entries carry their language: `en/what-happened`.
 */
export function storyLoader(collection: Collection): Loader {
  return {
    name: `story-${collection}`,
    load: async (context) => {
      const directory = contentDirectory();
      await fill(context, collection, directory);
      context.watcher?.add(directory);
      context.watcher?.on('all', (_event, file) => {
        if (file.startsWith(directory + path.sep)) void fill(context, collection, directory);
      });
    },
  };
}

async function fill(
  { store, parseData, generateDigest, logger }: LoaderContext,
  collection: Collection,
  directory: string,
) {
  const { entries, problems } = await readStory(directory);
  const broken = new Set(problems.map(({ file }) => file));
  const current = new Set<string>();
  for (const entry of entries.filter((candidate) => candidate.collection === collection)) {
    const id = storeId(entry);
    const filePath = path.relative(process.cwd(), path.join(directory, entry.file));
    current.add(id);
    try {
      const data = await parseData({ id, data: entry.data as Record<string, unknown>, filePath });
      store.set({
        id,
        data,
        body: entry.body,
        filePath,
        digest: generateDigest(`${entry.body}${JSON.stringify(data)}`),
      });
    } catch (error) {
      logger.warn(`${filePath}: kept as it was (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  for (const [id, { filePath = '' }] of store.entries()) {
    const file = path.relative(directory, path.resolve(filePath)).split(path.sep).join('/');
    if (!current.has(id) && !broken.has(file)) store.delete(id);
  }
}

function storeId({ language, id }: Entry): string {
  return language ? `${language}/${id}` : id;
}

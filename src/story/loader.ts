import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { InEach } from '../model/localised.ts';
import { languageOf } from '../model/told-language.ts';
import type { Collection, Entry } from './entry.ts';
import { readContent } from './read-content.ts';
import { contentDirectory } from './read-story.ts';

/** The name of a collection's loader, by which it can be run again. */
export function loaderName(collection: Collection): string {
  return `story-${collection}`;
}

/**
 * Astro's loader for one collection of the content folder. The content check runs it again after a save
 * (integrations/content-check); while a file is broken its last good entries stay. Ids of Markdown entries carry their
 * language: `en/what-happened`.
 */
export function storyLoader(collection: Collection): Loader {
  return {
    name: loaderName(collection),
    load: (context) => fill(context, collection, contentDirectory()),
  };
}

async function fill(
  { store, parseData, generateDigest, logger }: LoaderContext,
  collection: Collection,
  directory: string,
) {
  const { entries, problems } = await readContent(directory);
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
    } catch {
      logger.warn(`${filePath}${kept[languageOf(process.env)]}`);
    }
  }
  for (const [id, { filePath = '' }] of store.entries()) {
    const file = path.relative(directory, path.resolve(filePath)).split(path.sep).join('/');
    if (!current.has(id) && !broken.has(file)) store.delete(id);
  }
}

const kept: InEach = {
  en: ': kept as it was; the content check says what is wrong',
  fr: '\u202F: gardé tel quel\u202F; la vérification du contenu dit ce qui ne va pas',
};

function storeId({ language, id }: Entry): string {
  return language ? `${language}/${id}` : id;
}

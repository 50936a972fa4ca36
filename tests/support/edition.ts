import { wordsIn } from '../../src/i18n/words.ts';
import { markdownContext } from '../../src/markdown/context.ts';
import { urlsFor } from '../../src/model/urls.ts';
import { dataSchemas, siteSchema, textSchemas, type Story } from '../../src/model/story.ts';
import type { Edition } from '../../src/queries/edition.ts';
import { reading, type Changes } from './story.ts';

/** The made-up story with changes, as the queries take it; the pages get theirs from Astro's collections. */
export function edition(changes: Changes = {}): Edition {
  const { entries } = reading(changes);
  const of = (collection: keyof typeof schemas) =>
    entries
      .filter((entry) => entry.collection === collection)
      .map(({ id, data, body, language }) => ({
        ...schemas[collection].parse(data),
        id,
        ...(language && { language, body }),
      }));
  const kinds = Object.keys(schemas) as (keyof typeof schemas)[];
  const story = {
    language: 'en',
    site: siteSchema.parse(entries.find(({ collection }) => collection === 'site')?.data),
    ...Object.fromEntries(kinds.map((kind) => [kind, of(kind)])),
  } as unknown as Story;
  const urls = urlsFor({ base: '/', language: 'en', defaultLanguage: 'en' });
  const words = wordsIn('en');
  return { story, words, urls, context: markdownContext(story, urls, words) };
}

const schemas = { ...dataSchemas, ...textSchemas };

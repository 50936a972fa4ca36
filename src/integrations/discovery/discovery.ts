import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { urlsFor } from '../../model/urls.ts';
import { articleSchema } from '../../model/schemas.ts';
import { siteSchema, type Site } from '../../model/story.ts';
import { contentDirectory, readStory } from '../../story/read-story.ts';
import type { StepMaker } from '../pages/site-pages.ts';
import { redirectLine, redirectOf } from './redirects.ts';
import { isListed, sitemap } from './sitemap.ts';

/**
 * Writes what machines look for at a site's root: `robots.txt`, `sitemap.xml` (only where the site's address is known,
 * because a sitemap holds full addresses) and `_redirects` (only where something was renamed).
 */
export const discovery: StepMaker = ({ directory, base, origin }, logger) => {
  const listed: string[] = [];
  const redirects: string[] = [];
  return {
    page: ({ address, page }) => {
      const target = redirectOf(page);
      if (target !== undefined) redirects.push(redirectLine(address, target, base));
      if (isListed(page)) listed.push(address);
    },
    end: async () => {
      const root = origin && new URL(base, origin).href;
      const { languages, modified } = await datesOf(contentDirectory());
      const files = {
        'robots.txt': robots(root),
        ...(root && { 'sitemap.xml': sitemap(listed, { root, languages, modified }) }),
        ...(redirects.length > 0 && { _redirects: redirects.join('') }),
      };
      for (const [name, text] of Object.entries(files)) await writeFile(path.join(directory, name), text);
      logger.info(`wrote ${Object.keys(files).join(', ')}`);
    },
  };
};

/** What crawlers may read: everything (RFC 9309), and where the sitemap is. */
export function robots(root: string | undefined): string {
  return `User-agent: *\nAllow: /\n${root ? `\nSitemap: ${root}sitemap.xml\n` : ''}`;
}

/** The day each page that carries one last changed. Lists of explainers are as new as the newest in them. */
async function datesOf(
  content: string,
): Promise<Pick<Site, 'languages'> & { modified: Map<string, string> }> {
  const { entries } = await readStory(content);
  const { languages } = siteSchema.parse(entries.find(({ collection }) => collection === 'site')?.data);
  const modified = new Map<string, string>();
  const note = (address: string, day: string) => {
    if (day > (modified.get(address) ?? '')) modified.set(address, day);
  };
  const [defaultLanguage = ''] = languages;
  // Days stand in the default language's files alone; a translation holds words.
  const originals = entries.filter(
    ({ collection, language }) => collection === 'articles' && language === defaultLanguage,
  );
  for (const { id, data } of originals) {
    const { updated, topic } = articleSchema.parse(data);
    for (const language of languages) {
      const urls = urlsFor({ base: '/', language, defaultLanguage });
      for (const address of [urls.article(id), urls.topic(topic), urls.home(), urls.updates()])
        note(address, updated);
    }
  }
  return { languages, modified };
}

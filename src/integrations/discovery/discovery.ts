import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { urlsFor } from '../../model/urls.ts';
import type { Story } from '../../model/story.ts';
import { defaultLanguage } from '../../model/fields.ts';
import { readContent } from '../../story/read-content.ts';
import { storiesOf } from '../../story/sound-entries.ts';
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
      const stories = storiesOf((await readContent()).entries);
      const languages = stories.map(({ language }) => language);
      const modified = datesOf(stories);
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

/** The day each page that carries one last changed. Lists of articles are as new as the newest in them. */
function datesOf(stories: readonly Story[]): ReadonlyMap<string, string> {
  const modified = new Map<string, string>();
  for (const { language, site, articles } of stories) {
    const urls = urlsFor({ base: '/', language, defaultLanguage: defaultLanguage(site) });
    for (const { id, topic, updated } of articles) {
      for (const address of [urls.article(id), urls.topic(topic), urls.home(), urls.updates()])
        if (updated > (modified.get(address) ?? '')) modified.set(address, updated);
    }
  }
  return modified;
}

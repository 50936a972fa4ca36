import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { urlsFor } from '../../model/urls.ts';
import type { Story } from '../../model/story.ts';
import { defaultLanguage } from '../../story/build-story.ts';
import { readContent } from '../../story/read-content.ts';
import { storiesOf } from '../../story/sound-entries.ts';
import { finishedPages } from '../pages/built-pages.ts';
import { redirectsFile } from './redirects.ts';
import { sitemap } from './sitemap.ts';

/**
 * Writes what machines look for at a site's root, from its finished pages: `robots.txt`, `sitemap.xml` (only where the
 * site's address is known, for a sitemap holds full addresses) and `_redirects` (only where something was renamed).
 */
export function signposts(): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'signposts',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const pages = await finishedPages(directory);
        const root = site && new URL(base, site).href;
        const stories = storiesOf((await readContent()).entries);
        const languages = stories.map(({ language }) => language);
        const modified = datesOf(stories);
        const redirects = redirectsFile(pages, base);
        const files = {
          'robots.txt': robots(root),
          ...(root && { 'sitemap.xml': sitemap(pages, { root, languages, modified }) }),
          ...(redirects && { _redirects: redirects }),
        };
        for (const [name, text] of Object.entries(files)) await writeFile(path.join(directory, name), text);
        logger.info(`wrote ${Object.keys(files).join(', ')}`);
      },
    },
  };
}

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

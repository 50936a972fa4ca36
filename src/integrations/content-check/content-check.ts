import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openParseCache } from '../../cache/parse-cache.ts';
import { checkStory, type Verdict } from '../../check/check.ts';
import { rerun } from '../../check/rerun.ts';
import { publishedCollections } from '../../kinds/collections.ts';
import type { CheckLanguage, InEach } from '../../model/localised.ts';
import { languageOf } from '../../model/told-language.ts';
import { loaderName } from '../../story/loader.ts';
import { forgetContent, readContent } from '../../story/read-content.ts';
import { contentDirectory } from '../../story/read-story.ts';
import { refuse } from '../refuse.ts';
import { overlayError, overlayMessage } from './overlay.ts';

/** Milliseconds without a change after which the content counts as saved: an editor may write several files. */
const pause = 50;

/**
 * Checks the content before a build or the development server begins. Errors stop a build; in development the terminal
 * and the browser show what is wrong, and again whenever the content changes.
 */
export function contentCheck(): AstroIntegration {
  const directory = contentDirectory();
  const language = languageOf(process.env);
  let verdict: Verdict;
  let address: string | undefined;
  let saveParsed = () => Promise.resolve();
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        address = config.site;
        saveParsed = await openParseCache(fileURLToPath(config.root), directory);
        verdict = await checkStory(directory, {
          siteAddress: address,
          language,
          reading: await readContent(directory),
        });
        await saveParsed();
        if (verdict.failed && command === 'build') {
          refuse(`${verdict.report}\n\n${stopped[language]}`);
        }
        logger.info(`\n${verdict.report}`);
        if (!config.site && verdict.address) updateConfig({ site: verdict.address });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        checkOnSave({ server, logger, refreshContent, directory, address, saveParsed, first: verdict });
      },
    },
  };
}

const stopped: InEach = {
  en: 'The build stopped: the content holds errors.',
  fr: 'La construction du site s’est arrêtée\u202F: il y a des erreurs dans le contenu.',
};

type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

interface Development extends Pick<ServerSetup, 'server' | 'logger'> {
  readonly refreshContent: ServerSetup['refreshContent'];
  readonly directory: string;
  readonly address: string | undefined;
  readonly saveParsed: () => Promise<void>;
  readonly first: Verdict;
}

/**
 * Reads and checks the content once for each save, and gives the collections what was read. Shows errors in every open
 * page and in those opened later, and loads the pages again when the last error is gone.
 */
function checkOnSave(development: Development): void {
  const { server, logger, refreshContent, directory, address, saveParsed, first } = development;
  const { hot } = server.environments.client;
  let shown = overlayError(first, directory);

  const again = rerun(
    async () => {
      forgetContent(directory);
      const verdict = await checkStory(directory, {
        siteAddress: address,
        language: first.language,
        reading: await readContent(directory),
      });
      await refreshContent?.({ loaders: publishedCollections.map(loaderName) });
      await saveParsed();
      logger.info(`\n${verdict.report}`);
      const before = shown;
      shown = overlayError(verdict, directory);
      if (shown) hot.send(overlayMessage(shown));
      else if (before) hot.send({ type: 'full-reload', path: '*' });
    },
    pause,
    (error) => {
      logger.error(String(error));
    },
  );
  server.watcher.add(directory);
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(directory + path.sep)) again.ask();
  });
  hot.on('vite:client:connect', (_data, client) => {
    if (shown) client.send(overlayMessage(shown));
  });
  // A page made from broken content would fail in its own way, and cover the explanation with the engine's code.
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    void again.settled().then(() => {
      if (!shown) next();
      else
        response
          .writeHead(500, { 'content-type': 'text/html' })
          .end(blankPage(server.config.base, first.language));
    });
  });
}

/** An empty page that shows the overlay, and reloads when the content has no more errors. */
function blankPage(base: string, language: CheckLanguage): string {
  const title = { en: 'The content holds errors', fr: 'Il y a des erreurs dans le contenu' }[language];
  return `<!doctype html><html lang="${language}"><title>${title}</title><script type="module" src="${base}@vite/client"></script>`;
}

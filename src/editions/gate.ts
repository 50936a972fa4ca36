import type { AstroIntegration } from 'astro';
import { checkStory } from '../check/check.ts';
import { contentDirectory } from '../reading/read-story.ts';

/**
 * Judges the content before a build or the development server begins. A build stops at the first edition that holds
 * an error; in development the report is printed, and again whenever the content changes.
 */
export function gate(): AstroIntegration {
  const directory = contentDirectory();
  return {
    name: 'gate',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { failed, report, address } = await checkStory(directory, { siteAddress: config.site });
        if (failed && command === 'build') {
          throw new GateError(`The build stopped: the content holds errors.\n\n${report}`);
        }
        logger.info(`\n${report}`);
        if (!config.site && address) updateConfig({ site: address });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(directory);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(directory)) return;
          void checkStory(directory).then(({ report }) => {
            logger.info(`\n${report}`);
          });
        });
      },
    },
  };
}

/** The content is not fit to print; the message is the report. */
export class GateError extends Error {
  override readonly name = 'GateError';
}

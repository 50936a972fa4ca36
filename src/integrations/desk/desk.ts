import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DeskSettings } from '../../desk/config/settings.ts';
import { deskPage, deskPolicy } from '../../desk/page/html.ts';
import { settingsOf } from '../../desk/story-settings.ts';
import { readEnvironment } from '../../model/environment.ts';
import type { GitRepository } from '../../model/git-host.ts';
import { readContent } from '../../story/read-content.ts';
import { contentDirectory } from '../../story/read-story.ts';
import { refuse } from '../refuse.ts';
import { bundleDesk } from './bundle.ts';

/**
 * With DESK=on, publishes the desk at `/desk/`, where editors sign in to the Git host that keeps the content. It comes after
 * the passes over the pages: it is no page of the site, is in no list of them, and has a policy of its own.
 */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { desk: mode, deskRepository, deskBranch } = readEnvironment(process.env).environment;
        if (mode !== 'on' || !deskRepository) return;
        const folder = path.relative(process.cwd(), contentDirectory()).split(path.sep).join('/');
        if (folder === '' || folder.startsWith('..'))
          refuse('DESK is "on", but CONTENT_DIR is not a folder of this repository.');
        const settings: DeskSettings = {
          ...settingsOf(await readContent(), undefined),
          folder: `${folder}/`,
          backend: backendOf(deskRepository, deskBranch),
        };
        const target = path.join(fileURLToPath(dir), 'desk');
        await mkdir(target, { recursive: true });
        await cp(await bundleDesk(), path.join(target, 'assets'), { recursive: true });
        await writeFile(path.join(target, 'settings.json'), JSON.stringify(settings));
        await writeFile(path.join(target, 'index.html'), deskPage(deskPolicy(deskRepository.origins), false));
        logger.info(`the desk is at /desk/, for ${deskRepository.name}`);
      },
    },
  };
}

function backendOf({ host, name, api }: GitRepository, branch: string | undefined) {
  return { name: host, repo: name, api_root: api, ...(branch !== undefined && { branch }) };
}

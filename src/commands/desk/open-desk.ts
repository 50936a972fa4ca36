import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { bundleDesk } from '../../integrations/desk/bundle.ts';
import { readStory } from '../../story/read-story.ts';
import type { CheckLanguage } from '../../model/localised.ts';
import { watchFolder } from '../watch.ts';
import { ContentStore } from './content-store.ts';
import { serveDesk } from './desk-server.ts';
import { ProblemFeed } from './problem-feed.ts';
import { settingsOf } from '../../desk/story-settings.ts';

/** A desk that is open. */
export interface OpenDesk {
  /** The address of its page, which carries the key. */
  readonly address: string;
  readonly close: () => void;
}

/** How a desk is opened. */
export interface DeskOptions {
  readonly port: number;
  readonly siteAddress?: string | undefined;
  /** The language that was asked for; that of the browser without it. */
  readonly language?: CheckLanguage | undefined;
}

/**
 * Opens the desk on a content folder, for this machine alone.
 * @returns once the page can be opened; rejects when it cannot listen there (`EADDRINUSE` and the like).
 */
export async function openDesk(
  directory: string,
  { port, siteAddress, language }: DeskOptions,
): Promise<OpenDesk> {
  const bundle = await bundleDesk();
  const store = new ContentStore(directory);
  const feed = new ProblemFeed(directory, siteAddress);
  const key = randomBytes(24).toString('base64url');
  const settings = async () => settingsOf(await readStory(directory), language);
  const server = await serveDesk({ bundle, settings, store, feed, key }, port);
  const endWatch = await watchFolder(directory, (file) => {
    feed.ask();
    const name = path.relative(directory, file).split(path.sep).join('/');
    void store.isOwn(name).then((own) => {
      if (!own && /\.(?:md|yml)$/.test(name)) feed.tellChanged([name]);
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(taken)}/${key}/`,
    close: () => {
      endWatch();
      feed.end();
      server.close();
      server.closeAllConnections();
    },
  };
}

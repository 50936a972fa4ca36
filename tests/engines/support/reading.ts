import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../../src/commands/serve.ts';
import type { Edition } from '../../support/builds.ts';
import type { Engine, Reader } from './reader.ts';

/** Serves an edition and starts a browser before the tests of a file, and ends both after them. */
export function reading(engine: Engine, edition: Edition) {
  let server: Server;
  let origin = '';
  let started: Reader;
  beforeAll(async () => {
    server = await serve(edition.directory, edition.base, 0);
    origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
    started = await engine.start();
  });
  /** Takes the network away: nobody answers any more. */
  const cut = () => {
    server.closeAllConnections();
    server.close();
  };
  afterAll(async () => {
    cut();
    await started.end();
  });
  return {
    cut,
    /** The path of the page that is open. */
    path: () => started.run(() => location.pathname),
    /** Opens a page by its address below the edition's base, in a window of this width. */
    open: async (address: string, width = 1280) => {
      await started.resize(width, 850);
      await started.open(origin + edition.base + address);
      return started;
    },
  };
}

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StepMaker } from '../pages/site-pages.ts';
import { headersFile } from './headers-file.ts';

/** Writes `_headers`, which tells Netlify and Cloudflare Pages what to send with each file. */
export const hosts: StepMaker = ({ directory, base }, logger) => ({
  end: async () => {
    await writeFile(path.join(directory, '_headers'), headersFile(base));
    logger.info('wrote _headers');
  },
});

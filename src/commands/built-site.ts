import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { readEnvironment } from '../model/environment.ts';
import { normaliseBase } from '../model/urls.ts';
import { serve } from './serve.ts';

/** The built `dist/`, served on a free port, for the commands that look at it. */
export interface BuiltSite {
  /** The front page's whole address, with a slash at the end. */
  readonly home: string;
  /** The first explainer, theme and event that the front page leads to, as paths below `home`. */
  readonly article: string;
  readonly event: string;
  readonly topic: string;
  close: () => void;
}

/** Serves `dist/` under BASE_PATH. Ends the command with a message where nothing is built: it builds nothing itself. */
export async function openBuiltSite(): Promise<BuiltSite> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no dist/ yet. Run `npm run build` first.');
    process.exit(1);
  }
  const base = normaliseBase(readEnvironment(process.env).environment.basePath);
  const server = await serve('dist', base, 0);
  const front = readFileSync('dist/index.html', 'utf8');
  return {
    home: `http://localhost:${String((server.address() as AddressInfo).port)}${base}`,
    article: firstLink(front, 'articles'),
    event: firstLink(front, 'timeline/events'),
    topic: firstLink(front, 'topics'),
    close: () => server.close(),
  };
}

/** The first link to a page of this kind, as a path below the front page: `articles/a/`. */
export function firstLink(html: string, kind: string): string {
  const [, link = ''] = new RegExp(`href="[^"]*/(${kind}/[a-z0-9-]+/)"`).exec(html) ?? [];
  return link;
}

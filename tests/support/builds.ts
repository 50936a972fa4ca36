import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A build of the site for the tests. */
export interface Edition {
  readonly name: string;
  /** Path under which it is served. */
  readonly base: string;
  /** Folder of the built site. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

const place = (name: string) => path.resolve('.cache/tests', name);
const story = (name: string) => path.resolve('tests/fixtures/stories', name);

/**
 * What the tests read. Those of the engine read the made-up stories: a short one, whose address is in its settings, with
 * compressed files beside its own; the same without an address; a long one under a base path, with PDFs; and the smallest
 * there can be, with one text and no list but that of its sources. The shipped content is built as it weighs
 * most, for the tests of what is shipped.
 */
export const editions = {
  lamplight: {
    name: 'lamplight',
    base: '/',
    directory: place('lamplight'),
    environment: { CONTENT_DIR: story('lamplight'), PRECOMPRESS: 'on' },
  },
  unnamed: {
    name: 'unnamed',
    base: '/',
    directory: place('unnamed'),
    environment: { CONTENT_DIR: place('stories/unnamed') },
  },
  harbour: {
    name: 'harbour',
    base: '/harbour/',
    directory: place('harbour'),
    environment: {
      CONTENT_DIR: story('harbour'),
      BASE_PATH: '/harbour',
      SITE_URL: 'https://news.example',
      PDF: 'required',
    },
  },
  ferry: {
    name: 'ferry',
    base: '/',
    directory: place('ferry'),
    environment: { CONTENT_DIR: story('ferry'), SITE_URL: 'https://orrin.example' },
  },
  shipped: {
    name: 'shipped',
    base: '/mali/',
    directory: place('shipped'),
    environment: { BASE_PATH: '/mali', SITE_URL: 'https://news.example', PDF: 'required' },
  },
} as const satisfies Record<string, Edition>;

/**
 * Builds a site as `npm run build` does. Rejects with the build's output when it fails.
 * @param timeout milliseconds after which the build is killed; 0 lets it end
 * @param config another configuration than the site's
 */
export async function build(
  directory: string,
  environment: Readonly<Record<string, string>> = {},
  timeout = 0,
  config = 'astro.config.mjs',
): Promise<string> {
  const { stdout, stderr } = await run(
    process.execPath,
    ['src/commands/build.ts', '--config', config, '--outDir', directory],
    {
      env: { ...cleanEnvironment(), PDF: 'off', PRECOMPRESS: 'off', ...environment },
      maxBuffer: 32 * 1024 * 1024,
      timeout,
      killSignal: 'SIGKILL',
    },
  );
  return stdout + stderr;
}

/** What vitest or the shell set for themselves must not reach a build. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = [
    'NODE_ENV',
    'TZ',
    'CONTENT_DIR',
    'BASE_PATH',
    'SITE_URL',
    'PDF',
    'OFFLINE',
    'PRECOMPRESS',
    'DESK',
  ];
  const vite = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR', 'TEST'];
  const rest = Object.entries(process.env).filter(
    ([name]) => ![...own, ...vite].includes(name) && !name.startsWith('VITEST'),
  );
  return { ...Object.fromEntries(rest), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** A page of a built site. */
export interface BuiltPage {
  /** Address path, with the base: `/mali/articles/x/`. */
  readonly url: string;
  readonly file: string;
  readonly html: string;
}

/** Every page of an edition, in order of address. A file to pass on (`dossier.html`, `dossier/a.html`) is none. */
export function pagesOf({ directory, base }: Pick<Edition, 'directory' | 'base'>): readonly BuiltPage[] {
  if (!existsSync(directory)) throw new Error(`There is no build in ${directory}`);
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])(?:index|404)\.html$/.test(file))
    .sort()
    .map((file) => ({
      url:
        base +
        file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, ''),
      file: path.join(directory, file),
      html: readFileSync(path.join(directory, file), 'utf8'),
    }));
}

/** The part of a page's address that names its language: `fr/`; empty for the first one. */
export function languagePart({ base }: Pick<Edition, 'base'>, url: string): string {
  return /^(?:fr|ar)\//.exec(url.slice(base.length))?.[0] ?? '';
}

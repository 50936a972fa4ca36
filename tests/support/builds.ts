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

/** The real content at the root, the same under a base path, and the made-up story with the same code. */
export const editions = {
  root: { name: 'root', base: '/', directory: place('root'), environment: {} },
  mali: {
    name: 'mali',
    base: '/mali/',
    directory: place('mali'),
    environment: { BASE_PATH: '/mali', SITE_URL: 'https://news.example', PDF: 'required' },
  },
  lamplight: {
    name: 'lamplight',
    base: '/',
    directory: place('lamplight'),
    environment: { CONTENT_DIR: 'tests/fixtures/stories/lamplight' },
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
    ['node_modules/astro/bin/astro.mjs', 'build', '--config', config, '--outDir', directory],
    {
      env: { ...cleanEnvironment(), PDF: 'off', ...environment },
      maxBuffer: 32 * 1024 * 1024,
      timeout,
      killSignal: 'SIGKILL',
    },
  );
  return stdout + stderr;
}

/** What vitest or the shell set for themselves must not reach a build. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = ['NODE_ENV', 'TZ', 'CONTENT_DIR', 'BASE_PATH', 'SITE_URL', 'PDF', 'OFFLINE'];
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
  if (!existsSync(directory)) throw new Error(`The edition was not built: ${directory}`);
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

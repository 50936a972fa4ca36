import { execFile } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Node keeps what it made of the modules, so that each of many calls starts sooner. */
const compiled = { NODE_COMPILE_CACHE: '.cache/tests/compiled' };

/** Runs a command of `src/commands` on a story, without a terminal, as `npm run` does. */
export function command(
  name: 'check' | 'new' | 'review' | 'translate',
  args: readonly string[],
  story: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...compiled, CONTENT_DIR: story, SITE_URL: '', ...environment };
    execFile(process.execPath, [`src/commands/${name}.ts`, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

import { existsSync } from 'node:fs';
import { readEnvironment } from '../model/environment.ts';
import { normaliseBase } from '../model/urls.ts';
import { serve } from './serve.ts';

const { environment, problems, servingProblems } = readEnvironment(process.env);

/** Ends the command where the environment holds what it cannot mean. */
export function refuseWrongEnvironment(): void {
  const wrong = [...problems, ...servingProblems];
  refuse(wrong.length > 0 ? wrong.join('\n') : undefined);
}

/** Ends the command, if there is a reason to. */
export function refuse(reason: string | undefined): void {
  if (reason === undefined) return;
  console.error(reason);
  process.exit(1);
}

/** Serves `dist/` at HOST and PORT until the command is ended, or ends it with a sentence. */
export async function serveSite(command: string): Promise<void> {
  const { host, port } = environment;
  const base = normaliseBase(environment.basePath);
  if (!existsSync('dist/index.html')) {
    console.error('There is no dist/ yet. Run `npm run build` first.');
    process.exit(1);
  }
  try {
    await serve('dist', base, port, host);
    console.log(`\nThe site is at http://${nameOf(host)}:${String(port)}${base} (press Ctrl+C to stop it)`);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    console.error(reasons(host, port, command)[code] ?? error);
    process.exit(1);
  }
}

/** Why nothing can be served there, by the system's code. */
function reasons(host: string, port: number, command: string): Readonly<Record<string, string>> {
  const unknown = `HOST is "${host}", which is no address of this machine. Leave it out, or write 0.0.0.0 for all of them.`;
  return {
    EADDRINUSE: `Port ${String(port)} is taken. Choose another one: PORT=${String(port + 1)} ${command}`,
    EACCES: `This user may not use port ${String(port)}. Choose one from 1024: PORT=8080 ${command}`,
    EADDRNOTAVAIL: unknown,
    ENOTFOUND: unknown,
    EAI_AGAIN: unknown,
    EINVAL: unknown,
    EAFNOSUPPORT: unknown,
  };
}

/** The name by which a browser on this machine reaches the site. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { ask } from './ask.ts';
import type { Edition } from '../builds.ts';

/** A web server of a distribution, with one of the configurations in `deploy/`. */
export interface HostProgram {
  readonly name: string;
  readonly program: string;
  /** Debian's packages that bring it. */
  readonly packages: string;
  /** Whether it can send the files that brotli has made. */
  readonly brotli: boolean;
  /** Whether it speaks http alone. */
  readonly plain?: true;
  /** Writes what the program reads into a folder of its own. @returns the arguments and variables to start it with */
  readonly configure: (setting: HostSetting) => Promise<{
    readonly arguments: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
  }>;
}

/** Where a host of the tests finds and puts things. All of it ends with the test. */
export interface HostSetting {
  readonly folder: string;
  /** The folder that is served, which holds the site under its base. */
  readonly root: string;
  /** The base without a slash at its end. */
  readonly base: string;
  readonly site: string;
  readonly http: number;
  readonly https: number;
}

export interface RunningHost {
  readonly http: string;
  readonly https: string;
  stop: () => Promise<void>;
}

/** Whether a program can be started here. Debian keeps servers where ordinary users do not look. */
function isInstalled({ program }: Pick<HostProgram, 'program'>): boolean {
  return spawnSync('which', [program], { env: environment() }).status === 0;
}

/** Starts a server on the loopback address, as any user may. Rejects with what it says if it does not answer. */
async function startHost(host: HostProgram, edition: Edition): Promise<RunningHost> {
  const folder = await mkdtemp(path.join(tmpdir(), 'host-'));
  const root = path.join(folder, 'root');
  const base = edition.base.replace(/\/$/, '');
  await mkdir(path.dirname(root + base), { recursive: true });
  await symlink(edition.directory, root + base);
  const setting = {
    folder,
    root,
    base,
    site: edition.directory,
    http: await freePort(),
    https: await freePort(),
  };
  const start = await host.configure(setting);
  const server = spawn(host.program, start.arguments, {
    cwd: folder,
    env: { ...environment(), ...start.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (words: Buffer) => said.push(words.toString()));
  const stop = async () => {
    await ended(server);
    await rm(folder, { recursive: true, force: true });
  };
  const https = `https://localhost:${String(setting.https)}`;
  const http = `http://localhost:${String(setting.http)}`;
  for (let tries = 0; !(await answers((host.plain ? http : https) + edition.base)); tries++) {
    if (server.exitCode === null && tries < 100) continue;
    await stop();
    throw new Error(`${host.name} does not answer:\n${said.join('')}`);
  }
  return { https, http, stop };
}

async function answers(url: string): Promise<boolean> {
  const answer = await ask(url).catch(() => undefined);
  if (!answer) await new Promise((resolve) => setTimeout(resolve, 100));
  return answer !== undefined;
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await exit;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };
}

/** Starts a host before the tests of a group and ends it after them; where it is not installed, the group is left out. */
export function runningHost(host: HostProgram, edition: Edition): () => RunningHost {
  let running: RunningHost | undefined;
  const advice = isInstalled(host)
    ? undefined
    : `${host.name} is not installed, and its tests are skipped: apt-get install ${host.packages}`;
  beforeAll(async () => {
    if (advice) console.warn(advice);
    else running = await startHost(host, edition);
  });
  beforeEach((context) => {
    if (advice) context.skip(advice);
  });
  afterAll(() => running?.stop());
  return () => {
    if (!running) throw new Error(`${host.name} does not run`);
    return running;
  };
}

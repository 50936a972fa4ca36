import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { watchMemory } from './memory.ts';

/** What one run of a command took. */
export interface Measurement {
  /** Seconds by the clock on the wall. */
  readonly wall: number;
  /** Seconds of processor time, in user and system mode, of the command and everything it started. */
  readonly cpu: number;
  /** The most memory in bytes that they held together; undefined where the system does not say. */
  readonly memory: number | undefined;
}

export interface Command {
  /** What Node runs: a program's file and its arguments. */
  readonly arguments: readonly string[];
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the command after it, and has the shell say what that took, on a channel of its own. */
const shell = 'LC_ALL=C; "$@"; code=$?; times >&3; exit $code';

/**
 * Runs a command with this Node and measures it.
 * @throws Error with what it printed when it fails
 */
export async function measure({ arguments: args, directory, environment }: Command): Promise<Measurement> {
  const begin = performance.now();
  const child = spawn('sh', ['-c', shell, 'sh', process.execPath, ...args], {
    cwd: directory,
    env: buildEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, times] = child.stdio;
  const peak = watchMemory(child.pid ?? 0);
  const read = (stream: unknown) => (isReadable(stream) ? text(stream) : '');
  const printed = Promise.all([read(stdout), read(stderr), read(times)]);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(peak);
  const wall = (performance.now() - begin) / 1000;
  const [output, errors, spent] = await printed;
  if (code !== 0) throw new Error(`"${args.join(' ')}" failed in ${directory}:\n${output}${errors}`);
  return { wall, cpu: readTimes(spent), memory: peak() };
}

/** Seconds in what `times` prints: its second line is about the programs that the shell ran. */
export function readTimes(printed: string): number {
  const line = printed.trim().split('\n')[1] ?? '';
  const spans = [...line.matchAll(/(?<!\d)(\d+)m([\d.]+)s/g)];
  if (spans.length !== 2) throw new Error(`The shell's times cannot be read: ${printed}`);
  return spans.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The value in the middle; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** The median of each quantity on its own. */
export function medianOf(measurements: readonly Measurement[]): Measurement {
  const memory = measurements.flatMap((each) => each.memory ?? []);
  return {
    wall: median(measurements.map(({ wall }) => wall)),
    cpu: median(measurements.map(({ cpu }) => cpu)),
    memory: memory.length > 0 ? median(memory) : undefined,
  };
}

/** This process's environment without what would change a build. */
export function buildEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = ['NODE_ENV', 'CONTENT_DIR', 'BASE_PATH', 'SITE_URL', 'PDF', 'OFFLINE'];
  const rest = Object.entries(process.env).filter(([name]) => !own.includes(name));
  return { ...Object.fromEntries(rest), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...added };
}

function isReadable(stream: unknown): stream is NodeJS.ReadableStream {
  return typeof stream === 'object' && stream !== null && Symbol.asyncIterator in stream;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One running process, as the kernel describes it. */
export interface Process {
  readonly id: number;
  readonly parent: number;
  /** Memory in use (resident set), in bytes. */
  readonly memory: number;
}

/** Reads what `/proc/<id>/status` says of a process. */
export function readStatus(id: number, status: string): Process {
  const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { id, parent: field('PPid'), memory: field('VmRSS') * 1024 };
}

/** The memory of a process and of everything it started, in bytes. */
export function memoryOfTree(root: number, processes: readonly Process[]): number {
  const children = processes.filter(({ parent }) => parent === root);
  const own = processes.find(({ id }) => id === root)?.memory ?? 0;
  return children.reduce((sum, { id }) => sum + memoryOfTree(id, processes), own);
}

/** Milliseconds between two looks at the processes: a shorter peak can be missed. */
const interval = 100;

/**
 * Watches the memory of a process and of everything it started.
 * @returns ends the watch and gives the highest sum in bytes; undefined where the system has no `/proc`
 */
export function watchMemory(root: number): () => number | undefined {
  if (!existsSync('/proc/self/status')) return () => undefined;
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, memoryOfTree(root, runningProcesses()));
  };
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function runningProcesses(): readonly Process[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.flatMap((id) => {
    try {
      return [readStatus(Number(id), readFileSync(`/proc/${id}/status`, 'utf8'))];
    } catch {
      // It ended while we were reading.
      return [];
    }
  });
}

import os from 'node:os';
import { versionOf } from './projects.ts';

/** Processor, cores, memory and system, in a line. */
export function describeMachine(): string {
  const processors = os.cpus();
  return [
    processors[0]?.model.trim() ?? 'unknown processor',
    `${String(processors.length)} cores`,
    `${String(Math.round(os.totalmem() / 2 ** 30))} GiB of memory`,
    `${os.type()} ${os.release()} (${os.arch()})`,
  ].join(', ');
}

/** What was compared, in a line. */
export async function describeVersions(site: string, starlight: string): Promise<string> {
  const of = async (project: string, name: string) => `${name} ${await versionOf(project, name)}`;
  return [
    `Node ${process.versions.node}`,
    `this site with ${await of(site, 'astro')} and ${await of(site, 'pagefind')}`,
    `${await of(starlight, '@astrojs/starlight')} with ${await of(starlight, 'astro')} and ${await of(starlight, 'pagefind')}`,
  ].join('; ');
}

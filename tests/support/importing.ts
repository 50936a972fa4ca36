import { vi } from 'vitest';
import { importEntries } from '../../src/commands/new/import/import.ts';
import type { Ended } from './command.ts';

/** Runs `npm run new -- KIND --from=…` on a story without a terminal, in this process. */
export async function importing(kind: string, args: readonly string[], story: string): Promise<Ended> {
  const said = { log: '', error: '' };
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text: unknown) => {
      said[name] += `${String(text)}\n`;
    }),
  );
  try {
    const code = await importEntries(kind, args, { directory: story, terminal: false });
    return { code, stdout: said.log, stderr: said.error };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

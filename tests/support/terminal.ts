import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { CheckLanguage } from '../../src/model/localised.ts';

/** A terminal that a test types into: two streams that say they are one, as those of the system do. */
export function screen(language: CheckLanguage = 'en') {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 50 });
  let written = '';
  output.on('data', (bytes: Buffer) => {
    written += bytes.toString();
  });
  return {
    input,
    output,
    language,
    /** Everything that was shown, without colours and movements. */
    seen: () => stripVTControlCharacters(written),
  };
}

/** Presses keys one after another, as a person does. */
export async function keys(terminal: ReturnType<typeof screen>, typed: readonly string[]): Promise<void> {
  for (const key of typed) {
    terminal.input.write(key);
    await wait(5);
  }
}
keys.enter = '\r';
keys.tab = '\t';
keys.down = '\u001B[B';
keys.back = '\u007F';
keys.escape = '\u0003';

import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readEnvironment, type Environment } from '../model/environment.ts';
import { browserAdvice, findBrowser } from './browser.ts';
import { refuse } from './refuse.ts';

/** Refuses what the environment says and cannot mean, before anything is built. */
export function environmentCheck(): AstroIntegration {
  return {
    name: 'environment',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { environment, problems } = readEnvironment(process.env);
        const all = [...problems, ...(await browserProblems(environment, command))];
        if (all.length > 0) refuse(all.join('\n'));
      },
    },
  };
}

/** What is wrong with the browser that is named, or missing where PDFs are required. */
export async function browserProblems(
  { browser, pdf }: Pick<Environment, 'browser' | 'pdf'>,
  command: 'build' | 'dev',
): Promise<readonly string[]> {
  if (command === 'dev' || pdf === 'off') return [];
  if (browser !== undefined && browser !== 'none') {
    const found = await stat(browser).catch(() => undefined);
    const advice = 'Write the path of a Chromium or Chrome, or leave the variable out.';
    if (!found) return [`CHROME_PATH is "${browser}", where there is no file. ${advice}`];
    const runs = await access(browser, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!found.isFile() || !runs) return [`CHROME_PATH is "${browser}", which is no program. ${advice}`];
    return [];
  }
  if (pdf !== 'required' || (await findBrowser())) return [];
  return [`PDF is "required", and nothing can print them. ${browserAdvice}`];
}

import { build } from 'astro';
import { machineFault } from './machine-faults.ts';

/**
 * Builds the site. Ends the command where that fails: with a sentence where the machine is at fault, with all that is known
 * where the code is.
 * @param outDir the folder to publish to; `dist` without it
 * @param configFile another configuration than `astro.config.mjs`
 */
export async function buildSite(outDir?: string, configFile?: string): Promise<void> {
  process.env['NODE_ENV'] ??= 'production';
  try {
    await build({ ...(outDir && { outDir }), ...(configFile && { configFile }) });
  } catch (error) {
    console.error(machineFault(error) ?? error);
    console.error(`\nThe build failed, and ${outDir ?? 'dist'}/ is as it was.`);
    process.exit(1);
  }
}

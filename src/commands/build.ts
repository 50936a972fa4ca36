import '../integrations/env-file.ts';
import { listFlags, readArguments, UsageError, type Flags } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { builtLine } from './story-choice.ts';

/** `npm run build`: builds the site. */

const flags = {
  outDir: { value: 'folder', help: 'publish to this folder; dist without it' },
  config: { value: 'file', help: 'another configuration than astro.config.mjs' },
  help: { help: 'show this help' },
} satisfies Flags;

const help = `npm run build -- [flags]

Checks the content, builds the site and puts it into dist/. docs/publishing.md lists the variables that it reads.

${listFlags(flags)}`;

try {
  const { flags: given, plain } = readArguments(process.argv.slice(2), flags);
  if (plain.length > 0)
    throw new UsageError(`The build takes no "${plain.join(' ')}". --help lists its flags.`);
  const [outDir, config] = [given.get('outDir'), given.get('config')].map((value) =>
    value === undefined ? undefined : String(value),
  );
  if (given.has('help')) console.log(help);
  else {
    await buildSite(outDir, config);
    console.log(`\n${builtLine(outDir ?? 'dist')}`);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

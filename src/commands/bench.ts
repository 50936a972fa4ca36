import { generateStory, writeFolder } from './bench/generate/story.ts';

/** `npm run bench`: measures how long this site and Starlight take to build the same text. */

const [flag, count, directory] = process.argv.slice(2);
if (flag !== '--generate' || !count || !directory)
  throw new Error('node src/commands/bench.ts --generate N DIR');
await writeFolder(directory, generateStory(Number(count)));

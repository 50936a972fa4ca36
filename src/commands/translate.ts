import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { translationStates } from '../check/translation-states.ts';
import { contentDirectory, readStory } from '../story/read-story.ts';
import { UsageError } from './arguments.ts';
import { acceptIn } from './translate/accept.ts';
import { chooseTranslations } from './translate/choose.ts';
import { readTranslateOptions, translateHelp, type TranslateOptions } from './translate/options.ts';
import { statusText } from './translate/status.ts';

/** `npm run translate`: the state of all translations, and the mark that one is up to date. */

const directory = contentDirectory();

try {
  await main(readTranslateOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main({ task, format, language, names }: TranslateOptions): Promise<void> {
  if (task === 'help') {
    console.log(translateHelp);
    return;
  }
  const states = translationStates(await readStory(directory));
  const asked = states.filter((state) => language === undefined || state.language === language);
  if (language !== undefined && asked.length === 0) {
    const there = states.map((state) => state.language).join(', ') || 'none';
    throw new UsageError(`There are no translations into "${language}". Languages: ${there}.`);
  }
  if (task === 'status') {
    console.log(format === 'json' ? JSON.stringify(asked, null, 2) : statusText(asked));
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  for (const { file, digest } of chooseTranslations(names, asked, directory)) {
    const place = path.join(directory, file);
    await writeFile(place, acceptIn(await readFile(place, 'utf8'), { translated: today, original: digest }));
    console.log(path.join(path.relative(process.cwd(), directory), file));
  }
}

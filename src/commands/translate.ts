import '../integrations/env-file.ts';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { translationStates } from '../check/translation-states.ts';
import { contentDirectory, readStory } from '../story/read-story.ts';
import { UsageError } from './arguments.ts';
import { run } from './run.ts';
import { acceptIn } from './translate/accept.ts';
import { chooseTranslations } from './translate/choose.ts';
import { readTranslateOptions, translateHelp } from './translate/options.ts';
import { statusText } from './translate/status.ts';

/** `npm run translate`: the state of all translations, and the mark that one is up to date. */

const directory = contentDirectory();

await run(async (args, spoken) => {
  const { task, format, language, names } = readTranslateOptions(args);
  if (task === 'help') {
    console.log(translateHelp(spoken));
    return;
  }
  const states = translationStates(await readStory(directory));
  const asked = states.filter((state) => language === undefined || state.language === language);
  if (language !== undefined && asked.length === 0) {
    const there = states.map((state) => state.language).join(', ');
    throw new UsageError({
      en: `There are no translations into "${language}". Languages: ${there || 'none'}.`,
      fr: `Il n’y a pas de traductions en «\u202F${language}\u202F». Langues\u202F: ${there || 'aucune'}.`,
    });
  }
  if (task === 'status') {
    console.log(format === 'json' ? JSON.stringify(asked, null, 2) : statusText(asked, spoken));
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  for (const { file, digest } of chooseTranslations(names, asked, directory)) {
    const place = path.join(directory, file);
    await writeFile(place, acceptIn(await readFile(place, 'utf8'), { translated: today, original: digest }));
    console.log(path.join(path.relative(process.cwd(), directory), file));
  }
});

import { intro, outro } from '@clack/prompts';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckLanguage, InEach } from '../../../model/localised.ts';
import { readArguments, UsageError } from '../../arguments.ts';
import { ask } from '../asking/ask.ts';
import type { Terminal } from '../asking/terminal.ts';
import { flagsOf, helpFor } from '../help.ts';
import { interview } from '../interview.ts';
import type { NewStory } from './new-story.ts';
import { storyFiles } from './story-files.ts';
import { storyQuestions, topicIdOf } from './story-questions.ts';

/** Where and when a story is begun. */
interface Beginning {
  readonly spoken: CheckLanguage;
  readonly terminal: Terminal | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * `npm run new -- story FOLDER`: asks a few questions and writes a whole story with an example of each kind.
 * @throws UsageError when a flag is wrong or missing, or the folder holds something already.
 */
export async function beginStory(
  args: readonly string[],
  { spoken, terminal, today }: Beginning,
): Promise<void> {
  const questions = storyQuestions(spoken);
  const { flags, plain } = readArguments(args, flagsOf(questions));
  if (flags.has('help')) {
    console.log(helpFor(spoken === 'fr' ? 'story DOSSIER' : 'story FOLDER', questions, spoken));
    return;
  }
  const [named, ...more] = plain;
  if (more.length > 0) throw new UsageError(manyFolders(plain));
  if (named === undefined && !terminal) throw new UsageError(noFolder);
  if (terminal) intro(spoken === 'fr' ? 'Un nouveau récit' : 'A new story');
  const folder = named ?? (terminal ? await askFolder(terminal) : '');
  await refuseFilled(folder);
  const { name, title, topic, languages } = await interview(questions, flags, terminal);
  const story: NewStory = {
    name: String(name),
    title: String(title),
    topic: String(topic),
    topicId: topicIdOf(String(topic)),
    languages: languages as readonly string[],
    spoken,
    today,
  };
  for (const [file, text] of storyFiles(story, folder)) {
    const place = path.join(folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text, { flag: 'wx' });
  }
  const lines = whatNext(folder)[spoken];
  if (terminal) outro(lines.replaceAll('\n', '\n   '));
  else console.log(lines);
}

function askFolder(terminal: Terminal): Promise<string> {
  const words: InEach = {
    en: 'The folder for the story, outside this one: ../my-story',
    fr: 'Le dossier du récit, hors de celui-ci\u202F: ../mon-recit',
  };
  const question = {
    flag: 'folder',
    words: words[terminal.language],
    required: true,
    many: false,
    isAsked: () => true,
    check: (answer: string) => (answer.trim() === '' ? noFolder[terminal.language] : undefined),
    put: () => ({}),
  };
  return ask(question, terminal);
}

/** Nothing that is there is ever written over. */
async function refuseFilled(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new UsageError(noDirectory(folder));
    throw error;
  });
  if (found.length > 0) throw new UsageError(filled(folder));
}

const noFolder: InEach = {
  en: 'Name the folder for the story: npm run new -- story ../my-story',
  fr: 'Nommez le dossier du récit\u202F: npm run new -- story ../mon-recit',
};

function manyFolders(plain: readonly string[]): InEach {
  return {
    en: `Name one folder, not several: ${plain.join(' ')}. Words with spaces need quotes.`,
    fr: `Nommez un seul dossier, et non plusieurs\u202F: ${plain.join(' ')}. Il faut des guillemets aux mots qui contiennent des espaces.`,
  };
}

function filled(folder: string): InEach {
  return {
    en: `${folder} is not empty, and nothing in it is written over. Name a new folder.`,
    fr: `${folder} n’est pas vide, et rien de ce qui s’y trouve n’est remplacé. Nommez un nouveau dossier.`,
  };
}

function noDirectory(folder: string): InEach {
  return {
    en: `${folder} is a file, not a folder. Name a new folder.`,
    fr: `${folder} est un fichier, et non un dossier. Nommez un nouveau dossier.`,
  };
}

/** What to type next, ready to be copied. */
function whatNext(folder: string): InEach {
  const at = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`;
  return {
    en: `The story is in ${folder}, with an example of each kind. See it at http://localhost:4321/:

CONTENT_DIR=${at} npm start

Then read ${path.join(folder, 'README.md')}: the first ten minutes. While you write:

CONTENT_DIR=${at} npm run dev
CONTENT_DIR=${at} npm run new -- source
CONTENT_DIR=${at} npm run check`,
    fr: `Le récit est dans ${folder}, avec un exemple de chaque type. Voyez-le à l’adresse http://localhost:4321/\u202F:

CONTENT_DIR=${at} npm start

Lisez ensuite ${path.join(folder, 'README.md')}\u202F: les dix premières minutes. Pendant que vous écrivez\u202F:

CONTENT_DIR=${at} npm run dev
CONTENT_DIR=${at} npm run new -- source
CONTENT_DIR=${at} npm run check`,
  };
}

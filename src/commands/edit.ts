import { fill } from '../i18n/words.ts';
import type { CheckLanguage, InEach } from '../model/localised.ts';
import { readEnvironment } from '../model/environment.ts';
import { contentDirectory } from '../story/read-story.ts';
import { langFlag, languageAsked, listFlags, readArguments, UsageError, type Flags } from './arguments.ts';
import { openDesk } from './desk/open-desk.ts';
import { run } from './run.ts';

/** `npm run edit`: opens an editor of the content in the browser, on this machine alone. */

const flags = {
  lang: langFlag,
  help: { help: { en: 'show this help', fr: 'afficher cette aide' } },
} satisfies Flags;

const words = {
  help: {
    en: `npm run edit -- [flags]

Opens an editor of the content folder (CONTENT_DIR, or content/) in the browser, on this machine alone, at PORT (4322
without it). It saves into the files, and shows beside the form what the content check finds.`,
    fr: `npm run edit -- [options]

Ouvre dans le navigateur un éditeur du dossier des contenus (CONTENT_DIR, ou content/), sur cette machine seulement, sur
PORT (4322 sans elle). Il enregistre dans les fichiers et montre à côté ce que trouve la vérification des contenus.`,
  },
  begun: { en: 'Preparing the desk ...', fr: 'Préparation de l’éditeur…' },
  open: {
    en: '\nEdit {directory} at {address}\nThe address holds a key: pass it on to nobody. Press Ctrl+C to stop.',
    fr: '\nModifiez {directory} à l’adresse {address}\nL’adresse contient une clé\u202F: ne la donnez à personne. Ctrl+C pour arrêter.',
  },
  taken: {
    en: 'Port {port} is taken. Choose another one: PORT={next} npm run edit',
    fr: 'Le port {port} est pris. Choisissez-en un autre\u202F: PORT={next} npm run edit',
  },
  plain: { en: 'The desk takes no "{word}".', fr: 'L’éditeur ne prend pas «\u202F{word}\u202F».' },
} as const satisfies Readonly<Record<string, InEach>>;

await run(async (args, language) => {
  const { flags: given, plain } = readArguments(args, flags);
  const [word] = plain;
  if (word !== undefined)
    throw new UsageError({ en: fill(words.plain.en, { word }), fr: fill(words.plain.fr, { word }) });
  if (given.has('help')) console.log(`${words.help[language]}\n\n${listFlags(flags, language)}`);
  else await edit(language, languageAsked(args));
});

async function edit(language: CheckLanguage, asked: CheckLanguage | undefined): Promise<void> {
  const { environment, problems, servingProblems } = readEnvironment(process.env);
  if (problems.length + servingProblems.length > 0)
    throw new UsageError([...problems, ...servingProblems].join('\n'));
  const port = process.env['PORT'] ? environment.port : 4322;
  const directory = contentDirectory();
  console.error(words.begun[language]);
  try {
    const { address, close } = await openDesk(directory, {
      port,
      siteAddress: environment.siteUrl,
      language: asked,
    });
    console.log(fill(words.open[language], { directory, address }));
    process.once('SIGINT', close).once('SIGTERM', close);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    const taken = { port: String(port), next: String(port + 1) };
    throw new UsageError({ en: fill(words.taken.en, taken), fr: fill(words.taken.fr, taken) });
  }
}

import { nearest } from '../../check/nearest.ts';
import { didYouMean } from '../../check/wording.ts';
import type { CheckLanguage, InEach } from '../../model/localised.ts';
import { langFlag, listFlags, readArguments, UsageError, type Flags } from '../arguments.ts';

const tasks = ['status', 'accept'] as const;
const formats = ['text', 'json'] as const;

const flags = {
  language: {
    value: 'fr',
    help: {
      en: 'only translations into this language; accept needs it where a text has several',
      fr: 'seulement les traductions dans cette langue\u202F; accept en a besoin quand un texte en a plusieurs',
    },
  },
  format: {
    value: formats.join('|'),
    help: {
      en: 'how status is printed: to read, or for programs',
      fr: 'la forme de status\u202F: pour lire, ou pour les programmes',
    },
  },
  lang: langFlag,
  help: { help: { en: 'this text', fr: 'ce texte' } },
} satisfies Flags;

/** What `npm run translate` was asked for. */
export interface TranslateOptions {
  readonly task: (typeof tasks)[number] | 'help';
  readonly format: (typeof formats)[number];
  readonly language?: string;
  /** What is accepted, as typed. */
  readonly names: readonly string[];
}

/**
 * Reads the command line of `npm run translate`.
 * @throws UsageError when it cannot be meant.
 */
export function readTranslateOptions(args: readonly string[]): TranslateOptions {
  const { flags: given, plain } = readArguments(args, flags);
  const [named = '', ...names] = plain;
  const format = formats.find((name) => name === (given.get('format') ?? 'text'));
  if (!format) {
    const named = String(given.get('format'));
    throw new UsageError({
      en: `There is no format "${named}": ${formats.join(', ')}.`,
      fr: `Le format «\u202F${named}\u202F» n’existe pas\u202F: ${formats.join(', ')}.`,
    });
  }
  const language = given.get('language');
  const options = { format, names, ...(language !== undefined && { language: String(language) }) };
  if (given.has('help')) return { ...options, task: 'help' };
  const task = tasks.find((name) => name === named);
  if (!task) throw new UsageError(unknownTask(named));
  if (task === 'status' && names.length > 0) {
    throw new UsageError({
      en: `status lists everything: leave out ${names.join(' ')}.`,
      fr: `status énumère tout\u202F: retirez ${names.join(' ')}.`,
    });
  }
  if (task === 'accept' && names.length === 0) {
    throw new UsageError({
      en: 'accept needs an id, a file or a folder: npm run translate -- accept what-happened',
      fr: 'Il faut à accept un identifiant, un fichier ou un dossier\u202F: npm run translate -- accept what-happened',
    });
  }
  if (task === 'accept' && given.has('format')) {
    throw new UsageError({ en: '--format is for status alone.', fr: '--format ne vaut que pour status.' });
  }
  return { ...options, task };
}

function unknownTask(named: string): InEach {
  if (named === '') {
    return {
      en: `Say what to do: ${tasks.join(' or ')}. --help explains both.`,
      fr: `Dites quoi faire\u202F: ${tasks.join(' ou ')}. --help explique les deux.`,
    };
  }
  const meant = nearest(named, tasks);
  return {
    en: `There is no "${named}".${didYouMean(meant, 'en')} There are: ${tasks.join(', ')}.`,
    fr: `«\u202F${named}\u202F» n’existe pas.${didYouMean(meant, 'fr')} Choisissez entre ${tasks.join(' et ')}.`,
  };
}

/** What `--help` prints. */
export const translateHelp = (language: CheckLanguage) =>
  `${help[language].start}\n\n${listFlags(flags, language)}\n\n${help[language].end}`;

const help: InEach<{ readonly start: string; readonly end: string }> = {
  en: {
    start: `npm run translate -- status [flags]
npm run translate -- accept ID... [flags]

status lists every text in each language: translated, stale (its original has changed since) or missing.

accept says that translations are up to date: it writes the day and a digest of the original's words into their front
matter ("translated", "original") and touches nothing else. ID is what-happened, articles/what-happened, or a file or
folder of translations. Read them again first.`,
    end: 'Exit code: 0 done, 2 a wrong call.',
  },
  fr: {
    start: `npm run translate -- status [options]
npm run translate -- accept ID... [options]

status énumère tous les textes dans chaque langue\u202F: traduits, à revoir (l’original a changé depuis) ou manquants.

accept dit que des traductions sont à jour\u202F: la commande inscrit dans leur en-tête le jour («\u202Ftranslated\u202F») et
l’empreinte des mots de l’original («\u202Foriginal\u202F»), et ne touche à rien d’autre. ID est what-happened,
articles/what-happened, ou un fichier ou un dossier de traductions. Relisez-les d’abord.`,
    end: 'Code de sortie\u202F: 0 fait, 2 commande mal écrite.',
  },
};

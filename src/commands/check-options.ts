import type { CheckLanguage, InEach } from '../model/localised.ts';
import { langFlag, listFlags, readArguments, UsageError, type Flags } from './arguments.ts';

const formats = ['text', 'json', 'github', 'line'] as const;
export type Format = (typeof formats)[number];

const flags = {
  format: {
    value: formats.join('|'),
    help: {
      en: 'text to read, json for programs, github for workflow annotations, line for editors',
      fr: 'text pour lire, json pour les programmes, github pour les annotations, line pour les éditeurs de texte',
    },
  },
  since: {
    value: 'main',
    help: {
      en: 'with --format=github: first what is on lines changed since this branch, tag or commit',
      fr: 'avec --format=github\u202F: d’abord ce qui est sur les lignes modifiées depuis cette branche, cette étiquette ou ce commit',
    },
  },
  watch: {
    help: {
      en: 'check again at every change, until Ctrl+C',
      fr: 'vérifier de nouveau à chaque changement, jusqu’à Ctrl+C',
    },
  },
  report: {
    help: {
      en: 'how texts are sourced, read and translated, instead of what is wrong (text or json)',
      fr: 'au lieu des erreurs, les sources, la lecture et les traductions des textes (text ou json)',
    },
  },
  lang: langFlag,
  help: { help: { en: 'show this help', fr: 'afficher cette aide' } },
} satisfies Flags;

/** What `npm run check` was asked for. */
export interface CheckOptions {
  readonly format: Format;
  readonly watch: boolean;
  readonly report: boolean;
  readonly help: boolean;
  /** The branch, tag or commit since which lines have changed that come first. */
  readonly since?: string;
  /** The file or folder whose problems are shown, as typed; everything without it. */
  readonly path?: string;
}

/**
 * Reads the command line of `npm run check`.
 * @throws UsageError when it cannot be meant.
 */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { flags: given, plain } = readArguments(args, flags);
  const [path, ...more] = plain;
  const format = formats.find((name) => name === (given.get('format') ?? 'text'));
  if (!format) {
    const named = String(given.get('format'));
    throw new UsageError({
      en: `There is no format "${named}". Choose one of: ${formats.join(', ')}.`,
      fr: `Le format «\u202F${named}\u202F» n’existe pas. Choisissez-en un\u202F: ${formats.join(', ')}.`,
    });
  }
  if (more.length > 0) {
    throw new UsageError({
      en: `Name one file or folder, not several: ${plain.join(' ')}`,
      fr: `Indiquez un seul fichier ou dossier, et non plusieurs\u202F: ${plain.join(' ')}`,
    });
  }
  const report = given.has('report');
  if (report && (given.has('watch') || path !== undefined || !['text', 'json'].includes(format))) {
    throw new UsageError({
      en: '--report covers the whole story, once, as text or json: leave the rest out.',
      fr: '--report porte sur tout le dossier, une fois, en text ou json\u202F: retirez le reste.',
    });
  }
  const since = given.get('since');
  if (since !== undefined && (format !== 'github' || report || given.has('watch'))) {
    throw new UsageError({
      en: '--since orders what GitHub shows: write it with --format=github.',
      fr: '--since ordonne ce que GitHub affiche\u202F: écrivez-le avec --format=github.',
    });
  }
  return {
    format,
    ...(typeof since === 'string' && { since }),
    report,
    watch: given.has('watch'),
    help: given.has('help'),
    ...(path !== undefined && { path }),
  };
}

/** What `--help` prints. */
export const checkHelp = (language: CheckLanguage) => `${help[language].start}

${listFlags(flags, language)}

${help[language].end}`;

const help: InEach<{ readonly start: string; readonly end: string }> = {
  en: {
    start: `npm run check -- [flags] [file or folder]

Reads the whole content folder (CONTENT_DIR, or content/) and reports every mistake. With a file or folder, only its
problems are shown and counted.`,
    end: 'Exit code: 0 no errors, 1 errors, 2 a flag or path was wrong. For stdout alone: npm run --silent check -- ...',
  },
  fr: {
    start: `npm run check -- [options] [fichier ou dossier]

Lit tout le dossier des contenus (CONTENT_DIR, ou content/) et signale chaque erreur. Avec un fichier ou un dossier,
seuls ses problèmes sont affichés et comptés.`,
    end: 'Code de sortie\u202F: 0 sans erreur, 1 avec, 2 option ou chemin faux. Pour stdout seul\u202F: npm run --silent check -- ...',
  },
};

import type { CheckLanguage, InEach } from '../../model/localised.ts';
import { langFlag, listFlags, readArguments, UsageError, type Flags } from '../arguments.ts';

const formats = ['markdown', 'json'] as const;

const flags = {
  base: {
    value: 'main',
    help: {
      en: 'the branch, tag or commit to compare with; main without it',
      fr: 'la branche, l’étiquette ou le commit de comparaison\u202F; main par défaut',
    },
  },
  format: {
    value: formats.join('|'),
    help: {
      en: 'markdown to read and to post, json for programs',
      fr: 'markdown pour lire et publier, json pour les programmes',
    },
  },
  lang: langFlag,
  help: { help: { en: 'show this help', fr: 'afficher cette aide' } },
} satisfies Flags;

/** What `npm run review` was asked for. */
export interface ReviewOptions {
  readonly base: string;
  readonly format: (typeof formats)[number];
  readonly help: boolean;
}

/**
 * Reads the command line of `npm run review`.
 * @throws UsageError when it cannot be meant.
 */
export function readReviewOptions(args: readonly string[]): ReviewOptions {
  const { flags: given, plain } = readArguments(args, flags);
  const [surplus] = plain;
  if (surplus !== undefined) {
    throw new UsageError({
      en: `"${surplus}" is no flag. To compare with it, write --base=${surplus}.`,
      fr: `«\u202F${surplus}\u202F» n’est pas une option. Pour comparer avec cette version, écrivez --base=${surplus}.`,
    });
  }
  const asked = String(given.get('format') ?? 'markdown');
  const format = formats.find((name) => name === asked);
  if (!format) {
    throw new UsageError({
      en: `There is no format "${asked}". Choose one of: ${formats.join(', ')}.`,
      fr: `Le format «\u202F${asked}\u202F» n’existe pas. Choisissez-en un\u202F: ${formats.join(', ')}.`,
    });
  }
  return { base: String(given.get('base') ?? 'main'), format, help: given.has('help') };
}

/** What `--help` prints. */
export const reviewHelp = (language: CheckLanguage) => `${help[language]}

${listFlags(flags, language)}`;

const help: InEach = {
  en: `npm run review -- [flags]

Says what readers will see changed: texts passage by passage, figures, claims, sources, addresses, translations.
Compares the content folder as it is with the commit at which it left the base.`,
  fr: `npm run review -- [options]

Dit ce que les lecteurs verront changer\u202F: textes, passage par passage, chiffres, affirmations, sources, adresses,
traductions. Compare le contenu tel qu’il est avec le commit où il a quitté la version de base.`,
};

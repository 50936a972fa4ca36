import { nearest } from '../../check/nearest.ts';
import { selectFiles } from '../../check/select.ts';
import type { LanguageState } from '../../check/translation-states.ts';
import { didYouMean } from '../../check/wording.ts';
import type { InEach } from '../../model/localised.ts';
import { UsageError } from '../arguments.ts';

/** A translation that can be accepted. */
export interface Acceptable {
  readonly file: string;
  readonly digest: string;
}

interface Known {
  readonly key: string;
  readonly language: string;
  readonly file: string;
  readonly digest: string | undefined;
}

/**
 * The translations that names on the command line mean, each once: ids, `kind/id`, files or folders.
 * @param directory the content folder, from which files and folders may be named
 * @throws UsageError when a name means none, or could mean several, or one of them is broken.
 */
export function chooseTranslations(
  names: readonly string[],
  languages: readonly LanguageState[],
  directory: string,
): readonly Acceptable[] {
  const known = languages.flatMap(({ language, texts }) =>
    texts.flatMap(({ key, file, digest }) => (file === undefined ? [] : [{ key, language, file, digest }])),
  );
  return [...new Set(names.flatMap((name) => meant(name, known, directory)))].map(({ file, digest }) => {
    if (digest === undefined) {
      throw new UsageError({
        en: `${file} has mistakes: npm run check -- ${file}`,
        fr: `Il y a des erreurs dans ${file}\u202F: npm run check -- ${file}`,
      });
    }
    return { file, digest };
  });
}

function meant(name: string, known: readonly Known[], directory: string): readonly Known[] {
  const named = known.filter(({ key }) => key === name || idIn(key) === name);
  if (named.length === 0) {
    const covers = selectFiles(
      name,
      directory,
      known.map(({ file }) => file),
    );
    if (!covers) throw new UsageError(unknown(name, known));
    return known.filter(({ file }) => covers(file));
  }
  const keys = [...new Set(named.map(({ key }) => key))];
  if (keys.length > 1) {
    throw new UsageError({
      en: `"${name}" may be ${keys.join(' or ')}: name one of them.`,
      fr: `«\u202F${name}\u202F» peut être ${keys.join(' ou ')}\u202F: dites lequel.`,
    });
  }
  if (named.length > 1) {
    const choices = named.map(({ language }) => `--language=${language}`);
    throw new UsageError({
      en: `"${name}" has several translations: ${choices.join(' or ')}.`,
      fr: `«\u202F${name}\u202F» a plusieurs traductions\u202F: ${choices.join(' ou ')}.`,
    });
  }
  return named;
}

function unknown(name: string, known: readonly Known[]): InEach {
  const meantInstead = nearest(
    name,
    known.flatMap(({ key }) => [idIn(key), key]),
  );
  return {
    en: `There is no translation "${name}".${didYouMean(meantInstead, 'en')} npm run translate -- status lists them all.`,
    fr: `Il n’y a pas de traduction «\u202F${name}\u202F».${didYouMean(meantInstead, 'fr')} npm run translate -- status les énumère toutes.`,
  };
}

function idIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

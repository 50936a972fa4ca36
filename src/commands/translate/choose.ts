import { nearest } from '../../check/nearest.ts';
import { selectFiles } from '../../check/select.ts';
import type { LanguageState } from '../../check/translation-states.ts';
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
    if (digest === undefined) throw new UsageError(`${file} has mistakes: npm run check -- ${file}`);
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
  if (keys.length > 1) throw new UsageError(`"${name}" may be ${keys.join(' or ')}: name one of them.`);
  if (named.length > 1) {
    const choices = named.map(({ language }) => `--language=${language}`);
    throw new UsageError(`"${name}" has several translations: ${choices.join(' or ')}.`);
  }
  return named;
}

function unknown(name: string, known: readonly Known[]): string {
  const meantInstead = nearest(
    name,
    known.flatMap(({ key }) => [idIn(key), key]),
  );
  const hint = meantInstead ? ` Did you mean "${meantInstead}"?` : '';
  return `There is no translation "${name}".${hint} npm run translate -- status lists them all.`;
}

function idIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from '../arguments.ts';

/** A version of a story that git keeps, as a folder of its own. */
export interface Version {
  readonly folder: string;
  /** What it is called: `main (1a2b3c4)`. */
  readonly name: string;
}

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The commit at which the present version left a base.
 * @param base a branch, tag or commit
 * @returns its hash, and the root of the repository
 * @throws UsageError where there is no repository, no such base, or no common commit
 */
async function startOf(
  directory: string,
  base: string,
): Promise<{ readonly from: string; readonly root: string }> {
  const git = (args: readonly string[]) => ask(directory, args);
  const root = await git(['rev-parse', '--show-toplevel']);
  if (root.code !== 0) throw noRepository(directory, root.stderr);
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
  const isShallow = (await git(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
  if (commit.code !== 0) throw noBase(base, isShallow);
  const common = await git(['merge-base', commit.stdout.trim(), 'HEAD']);
  if (common.code !== 0) throw noCommon(base, isShallow);
  return { from: common.stdout.trim(), root: root.stdout.replace(/\n$/, '') };
}

/**
 * Writes the story as it was into a folder, for as long as it is used. Neither the working tree nor the index is touched:
 * git reads the commit into an index of its own.
 * @param base a branch, tag or commit; the story is taken from where the present version left it
 * @throws UsageError where there is no repository, no such base, or no common commit
 */
export async function withVersion<T>(
  directory: string,
  base: string,
  use: (version: Version) => Promise<T>,
): Promise<T> {
  const git = (args: readonly string[]) => ask(directory, args);
  const { from, root } = await startOf(directory, base);
  const prefix = (await git(['rev-parse', '--show-prefix'])).stdout.trim().replace(/\/$/, '');

  const temporary = await mkdtemp(path.join(tmpdir(), 'review-'));
  try {
    const index = path.join(temporary, 'index');
    const folder = path.join(temporary, 'story');
    // A story that was not there yet is empty.
    const tree = await git(['rev-parse', '--verify', '--quiet', `${from}:${prefix}`]);
    if (tree.code === 0) {
      // In a folder of the tree, git would write what is below that folder alone.
      await must(ask(root, ['read-tree', tree.stdout.trim()], index));
      await must(ask(root, ['checkout-index', '--all', `--prefix=${folder}/`], index));
    }
    return await use({ folder, name: `${base} (${from.slice(0, 7)})` });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The lines of each file, by its path within the content folder, that are new or other than they were. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Which lines of the content have changed since the commit at which the present version left a base. Files that git does
 * not know yet are left out.
 * @throws UsageError where there is no repository, no such base, or no common commit
 */
export async function changedLines(directory: string, base: string): Promise<ChangedLines> {
  const { from } = await startOf(directory, base);
  const form = ['--unified=0', '--no-color', '--no-ext-diff', '--no-renames', '--relative'];
  const { stdout } = await ask(directory, ['-c', 'core.quotePath=false', 'diff', ...form, from, '--', '.']);
  const changed = new Map<string, Set<number>>();
  let lines = new Set<number>();
  for (const line of stdout.split('\n')) {
    const [, file] = /^\+\+\+ b\/(.+?)\t?$/.exec(line) ?? [];
    if (file !== undefined) changed.set(file, (lines = new Set()));
    const [, first, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    for (let n = 0; first !== undefined && n < Number(count); n++) lines.add(Number(first) + n);
  }
  return changed;
}

/** Asks git, in English: its words may be shown, and are looked into. */
function ask(directory: string, args: readonly string[], index?: string): Promise<Answer> {
  const env = { ...process.env, LC_ALL: 'C', ...(index !== undefined && { GIT_INDEX_FILE: index }) };
  const options = { cwd: directory, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile('git', [...args], options, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT') reject(noGit(directory));
      else resolve({ code: error ? 1 : 0, stdout, stderr: stderr.trim() });
    });
  });
}

async function must(asked: Promise<Answer>): Promise<void> {
  const { code, stderr } = await asked;
  if (code !== 0) {
    throw new UsageError({
      en: `git could not write the story as it was: ${stderr}`,
      fr: `git n’a pas pu écrire l’ancienne version du contenu\u202F: ${stderr}`,
    });
  }
}

/** Node says the same, ENOENT, of a folder and of a program that are missing. */
function noGit(directory: string): UsageError {
  return new UsageError({
    en: `git could not be started in ${directory}. Install git, and check that the folder is there.`,
    fr: `Impossible de lancer git dans ${directory}. Installez git, et vérifiez que le dossier existe.`,
  });
}

function noRepository(directory: string, stderr: string): UsageError {
  if (stderr.includes('dubious ownership')) {
    return new UsageError({
      en: `git does not trust ${directory}, because it belongs to another user. Run: git config --global --add safe.directory ${directory}`,
      fr: `git ne fait pas confiance à ${directory}, qui appartient à un autre utilisateur. Lancez\u202F: git config --global --add safe.directory ${directory}`,
    });
  }
  return new UsageError({
    en: `${directory} is not in a git repository, so there is no earlier version to compare it with.`,
    fr: `${directory} n’est pas dans un dépôt git\u202F: il n’y a pas de version antérieure à laquelle le comparer.`,
  });
}

const deepen = {
  en: ' Only the newest commits were fetched: run git fetch --unshallow, or set fetch-depth: 0 where a workflow checks out.',
  fr: ' Seuls les derniers commits ont été récupérés\u202F: lancez git fetch --unshallow, ou mettez fetch-depth: 0 là où un workflow récupère le dépôt.',
};

function noBase(base: string, isShallow: boolean): UsageError {
  return new UsageError({
    en: `There is no branch, tag or commit "${base}".${isShallow ? deepen.en : ' A branch that only the server has is named origin/…, after git fetch.'}`,
    fr: `Il n’y a ni branche, ni étiquette, ni commit «\u202F${base}\u202F».${isShallow ? deepen.fr : ' Une branche qui n’existe que sur le serveur s’appelle origin/…, après git fetch.'}`,
  });
}

function noCommon(base: string, isShallow: boolean): UsageError {
  return new UsageError({
    en: `"${base}" and the present version have no commit in common.${isShallow ? deepen.en : ''}`,
    fr: `«\u202F${base}\u202F» et la version actuelle n’ont aucun commit en commun.${isShallow ? deepen.fr : ''}`,
  });
}

import { bareForm } from '../../model/glossary/inflection.ts';
import { sameForm, type FindMentions } from '../../model/glossary/mention-finder.ts';
import type { Term } from '../../model/story.ts';
import type { Entry } from '../../story/entry.ts';
import type { DataPath } from '../../story/yaml.ts';
import type { ParsedEntry } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'form-shared': error({
    en: [
      'Two terms share the form {subject}.',
      'The glossary cannot tell which of them a text means.',
      'Keep it in one of them, and take it out of the other.',
    ],
    fr: [
      'Deux termes ont la même forme\u202F: {subject}.',
      'Le glossaire ne peut pas savoir duquel parle un texte.',
      'Gardez-la dans l’un et retirez-la de l’autre.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

type Forms = Pick<Term, 'term' | 'name' | 'aliases'>;

/** Forms that two terms lay claim to, differing at most in case, accents or spaces. */
export function checkForms(terms: readonly { entry: Entry; data: Forms }[]): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { entry, data } of terms) {
    for (const { form, path } of formsOf(data)) {
      const language = entry.language ?? '';
      const key = `${language} ${sameForm(bareForm(form, language))}`;
      const owner = owners.get(key) ?? entry.id;
      owners.set(key, owner);
      if (owner !== entry.id) {
        problems.push({
          slug: 'form-shared',
          file: entry.file,
          ...entry.locateText(path),
          subject: {
            en: `"${form}" (${owner}, ${entry.id})`,
            fr: `«\u202F${form}\u202F» (${owner}, ${entry.id})`,
          },
        });
      }
    }
  }
  return problems;
}

/** Ids of the terms that a reader meets somewhere: in a text, a title, a summary or another definition. */
export function mentionsIn(parsed: readonly ParsedEntry[], findMentions: FindMentions): ReadonlySet<string> {
  const terms = parsed.filter(({ entry }) => entry.collection === 'glossary').length;
  const found = new Set<string>();
  // Short texts first: once every term is found, the long ones need not be read.
  for (const { entry, data, body } of parsed.toSorted(byLength)) {
    const self = entry.collection === 'glossary' ? entry.id : undefined;
    const fields = Object.entries(data).flatMap(([name, value]) =>
      readable.has(name) && typeof value === 'string' ? [value] : [],
    );
    const passages = body.texts.flatMap((text) => text.passages.map((passage) => passage.text));
    const all = [...fields, ...passages].join('\n\n');
    for (const { id } of findMentions(all)) if (id !== self) found.add(id);
    if (found.size === terms) break;
  }
  return found;
}

/** The fields that a reader reads as text. */
const readable = new Set(['title', 'question', 'summary', 'short']);

function byLength(a: ParsedEntry, b: ParsedEntry): number {
  return a.entry.body.length - b.entry.body.length;
}

/** The capital letters that the glossary explains: each word of a form that is written so. */
export function lettersOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(
    terms
      .flatMap(({ term, name = '', aliases }) => [term, name, ...aliases])
      .flatMap((form) => form.match(/\p{Lu}{2,}/gu) ?? []),
  );
}

function formsOf({ term, name, aliases }: Forms): readonly { form: string; path: DataPath }[] {
  return [
    { form: term, path: ['term'] },
    ...(name ? [{ form: name, path: ['name'] }] : []),
    ...aliases.map((form, index) => ({ form, path: ['aliases', index] })),
  ];
}

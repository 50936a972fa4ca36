import { sameForm } from '../model/glossary.ts';
import type { Term } from '../model/story.ts';
import type { Entry } from '../reading/entry.ts';
import type { DataPath } from '../reading/yaml.ts';
import type { Problem } from './problem.ts';

/** Forms that two terms lay claim to, differing at most in case, accents or spaces. */
export function judgeForms(terms: readonly { entry: Entry; data: Term }[]): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { entry, data } of terms) {
    for (const { form, path } of formsOf(data)) {
      const key = `${entry.language ?? ''} ${sameForm(form)}`;
      const owner = owners.get(key) ?? entry.id;
      owners.set(key, owner);
      if (owner !== entry.id) {
        problems.push({
          slug: 'form-shared',
          file: entry.file,
          at: entry.locateText(path),
          subject: `"${form}" (${owner}, ${entry.id})`,
        });
      }
    }
  }
  return problems;
}

function formsOf({ term, name, aliases }: Term): readonly { form: string; path: DataPath }[] {
  return [
    { form: term, path: ['term'] },
    ...(name ? [{ form: name, path: ['name'] }] : []),
    ...aliases.map((form, index) => ({ form, path: ['aliases', index] })),
  ];
}

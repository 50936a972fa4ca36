import { isDataKind, isTextKind } from '../kinds/collections.ts';
import { defaultLanguage } from '../model/fields.ts';
import type { Entry, Reading, ReadProblem } from '../story/entry.ts';
import { dateRules } from './rules.ts';
import { checkColours } from './rules/colours.ts';
import { checkIds } from './rules/ids.ts';
import { checkLanguages } from './check-stories.ts';
import { languagesOf, nearestPlace } from './expected-path.ts';
import { orderProblems, type Problem } from './problem.ts';
import { idsByCollection, checkReferences, type Identity } from './rules/references.ts';
import { checkWords } from './rules/words-languages.ts';
import { validEntries } from './rules/fields.ts';
import { checkFarDates } from './rules/dates/date-far.ts';
import { checkOrders } from './rules/orders.ts';
import { checkStatements } from './rules/statements.ts';
import { checkLook } from './rules/look.ts';
import { checkSite } from './rules/site-settings.ts';

/** What the check needs besides the content. */
export interface CheckOptions {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** The address the build is made for, when the environment gives one. */
  readonly siteAddress?: string | undefined;
}

/** Every problem of a content folder, at once, in order of file and position. Pure. */
export function findProblems(
  { entries, problems, look }: Reading,
  options: CheckOptions,
): readonly Problem[] {
  const found: Problem[] = problems.map(({ kind, file, at, end, detail }) => {
    const meant = kind === 'file-unknown' ? nearestPlace(file, languagesOf(entries)) : undefined;
    return { slug: kind, file, at, end, subject: detail, ...(meant && { nearest: meant }) };
  });
  const language = defaultLanguage(entries.find(({ collection }) => collection === 'site')?.data);
  const { originals, translations, invalid } = validEntries(entries, language);
  found.push(
    ...invalid,
    ...originals.flatMap((original) => dateRules.flatMap(({ check }) => check(original, options))),
  );
  const site = originals.find((original) => original.collection === 'site');
  if (!site) return orderProblems(found);
  found.push(...checkSite(site.entry, site.data, options.siteAddress));
  found.push(...checkLook(site.entry, site.data, look));
  if (problems.some(hidesOthers)) return orderProblems(found);
  const existing = [...entries.map(identity), ...problems.flatMap(identityOf)];
  const ids = idsByCollection(existing.filter((known) => (known.language ?? language) === language));
  return orderProblems([
    ...found,
    ...checkIds([...originals, ...translations], site.data.languages),
    ...originals.flatMap((original) => [
      ...checkReferences(original, ids),
      ...checkWords(original, site.data.languages),
    ]),
    ...checkStatements(originals),
    ...checkOrders(originals),
    ...checkColours(originals, site.data),
    ...checkFarDates(originals),
    ...checkLanguages(originals, translations, existing, ids, site.data, site.entry),
  ]);
}

/** Whether many entries are not there: nothing can be said of references, every one would be a false alarm. */
function hidesOthers({ kind, file }: ReadProblem): boolean {
  const folder = (kind === 'link-broken' || kind === 'file-unreadable') && !/\.(?:md|yml)$/.test(file);
  return folder || kind === 'entries-together';
}

function identity({ collection, id, language }: Entry): Identity {
  return { collection, id, language };
}

/** The entry that a file would hold if it could be read: whoever refers to a broken one has made no mistake. */
function identityOf({ file }: ReadProblem): readonly Identity[] {
  const [language = '', kind = '', name = ''] = file.split('/');
  if (isDataKind(language) && kind.endsWith('.yml'))
    return [{ collection: language, id: kind.replace(/\.yml$/, ''), language: undefined }];
  return name.endsWith('.md') && isTextKind(kind)
    ? [{ collection: kind, id: name.replace(/\.md$/, ''), language }]
    : [];
}

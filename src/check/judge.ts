import { defaultLanguage } from '../model/fields.ts';
import type { Site } from '../model/story.ts';
import type { Collection, Entry, Reading, ReadProblem } from '../story/entry.ts';
import type { JudgedBody } from './bodies.ts';
import { judgeDates } from './dates.ts';
import { judgeIds } from './ids.ts';
import { judgeLanguages } from './languages.ts';
import { languagesOf, nearestPlace } from './places.ts';
import { orderProblems, type Problem } from './problem.ts';
import { idsByCollection, judgeReferences, type Identity } from './references.ts';
import { judgeFields, judgeTranslatedFields } from './schemas.ts';
import { judgeSite } from './site.ts';

/** What the judgement needs besides the content. */
export interface JudgeOptions {
  /** The day of the judgement, `YYYY-MM-DD`. */
  readonly today: string;
  /** The address the build is made for, when the environment gives one. */
  readonly siteAddress?: string | undefined;
}

/** An entry whose fields are sound. */
export interface Judged {
  readonly entry: Entry;
  readonly data: unknown;
}

/** A sound entry with its texts. */
export interface Told extends Judged {
  readonly body: JudgedBody;
}

/** Every problem of a content folder, at once, in order of file and position. Pure. */
export function judge({ entries, problems }: Reading, options: JudgeOptions): readonly Problem[] {
  const found: Problem[] = problems.map(({ kind, file, at, end, detail }) => {
    const meant = kind === 'file-unknown' ? nearestPlace(file, languagesOf(entries)) : undefined;
    return { slug: kind, file, at, end, subject: detail, ...(meant && { nearest: meant }) };
  });
  const language = defaultLanguage(entries.find(({ collection }) => collection === 'site')?.data);
  const sound: Judged[] = [];
  for (const entry of entries) {
    const isOriginal = entry.language === undefined || entry.language === language;
    const fields = isOriginal ? judgeFields(entry) : judgeTranslatedFields(entry);
    if ('problems' in fields) found.push(...fields.problems);
    else {
      sound.push({ entry, data: fields.data });
      if (isOriginal) found.push(...judgeDates(entry, fields.data, options.today));
    }
  }
  const site = sound.find(({ entry }) => entry.collection === 'site');
  if (!site) return orderProblems(found);
  const settings = site.data as Site;
  found.push(...judgeSite(site.entry, settings, options.siteAddress));
  // Without its data files nothing can be said of references: every one would be a false alarm.
  if (problems.some(({ kind, file }) => kind !== 'id-invalid' && file.endsWith('.yml'))) {
    return orderProblems(found);
  }
  const existing = [...entries.map(identity), ...problems.flatMap(identityOf)];
  const originals = existing.filter((known) => (known.language ?? language) === language);
  const ids = idsByCollection(originals);
  return orderProblems([
    ...found,
    ...judgeIds(sound, settings.languages),
    ...sound
      .filter(({ entry }) => (entry.language ?? language) === language)
      .flatMap(({ entry, data }) => judgeReferences(entry, data, ids)),
    ...judgeLanguages(sound, existing, ids, settings, site.entry),
  ]);
}

function identity({ collection, id, language }: Entry): Identity {
  return { collection, id, language };
}

/** The entry that a Markdown file would hold if it could be read: to refer to a broken one is no second mistake. */
function identityOf({ file }: ReadProblem): readonly Identity[] {
  const [language, kind = '', name = ''] = file.split('/');
  return name.endsWith('.md')
    ? [{ collection: kind as Collection, id: name.replace(/\.md$/, ''), language }]
    : [];
}

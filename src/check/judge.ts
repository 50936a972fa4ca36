import { wordsIn } from '../i18n/words.ts';
import { markdownContext, type MarkdownContext } from '../markdown/context.ts';
import { urlsFor } from '../model/links.ts';
import { byId, textSchemas, type Site, type Story, type Term } from '../model/story.ts';
import type { Collection, Entry, Reading } from '../reading/entry.ts';
import { judgeBody } from './bodies.ts';
import { judgeForms } from './glossary.ts';
import { orderProblems, type Problem } from './problem.ts';
import { judgeReferences } from './references.ts';
import { judgeFields } from './schemas.ts';
import { judgeSite } from './site.ts';
import { judgeTiers } from './tiers.ts';

interface Judged {
  readonly entry: Entry;
  readonly data: unknown;
}

/** Every problem of a content folder, at once, in order of file and position. Pure. */
export function judge({ entries, problems }: Reading, siteAddress?: string): readonly Problem[] {
  const found: Problem[] = problems.map(({ kind, file, at, detail }) => ({
    slug: kind,
    file,
    at,
    subject: detail,
  }));
  const sound: Judged[] = [];
  for (const entry of entries) {
    const fields = judgeFields(entry);
    if ('problems' in fields) found.push(...fields.problems);
    else sound.push({ entry, data: fields.data });
  }
  const site = sound.find(({ entry }) => entry.collection === 'site');
  if (!site) return orderProblems(found);
  found.push(...judgeSite(site.entry, site.data as Site, siteAddress));
  return orderProblems([...found, ...judgeTogether(sound, entries, site.data as Site)]);
}

/** What only the whole shows: references, bodies, forms, sources. */
function judgeTogether(sound: readonly Judged[], entries: readonly Entry[], site: Site): readonly Problem[] {
  const story = assemble(sound, site);
  const ids = idsByCollection(entries);
  const sources = byId(story.sources);
  // An entry with a broken field still exists: citing it is no second mistake.
  const known = context(story, entries);
  const used = new Set<string>();
  const problems = sound.flatMap(({ entry, data }) => {
    const body =
      entry.collection in textSchemas ? judgeBody(entry, data, known) : { problems: [], cited: [] };
    for (const id of [...body.cited, ...sourcesInFields(data)]) used.add(id);
    return [
      ...judgeReferences(entry, data, ids),
      ...body.problems,
      ...judgeTiers(entry, data, body.cited, sources),
    ];
  });
  const terms = sound.filter(({ entry }) => entry.collection === 'glossary') as {
    entry: Entry;
    data: Term;
  }[];
  const unused = entries
    .filter(({ collection, id }) => collection === 'sources' && !used.has(id))
    .map((entry): Problem => ({
      slug: 'source-unused',
      file: entry.file,
      at: entry.locate([]),
      subject: entry.id,
    }));
  return [...problems, ...judgeForms(terms), ...unused];
}

function context(story: Story, entries: readonly Entry[]): MarkdownContext {
  const words = wordsIn('en');
  const urls = urlsFor({ base: '/', language: story.language, defaultLanguage: story.language });
  const sound = markdownContext(story, urls, words);
  return {
    ...sound,
    sources: new Set(entries.filter(({ collection }) => collection === 'sources').map(({ id }) => id)),
    targets: new Map([
      ...entries
        .filter(({ language }) => language)
        .map(({ collection, id }) => [`${collection}/${id}`, '/'] as const),
      ...sound.targets,
    ]),
  };
}

function assemble(sound: readonly Judged[], site: Site): Story {
  const of = <T>(collection: Collection) =>
    sound
      .filter(({ entry }) => entry.collection === collection)
      .map(({ entry, data }) => ({
        ...(data as object),
        id: entry.id,
        language: entry.language,
        body: entry.body,
      })) as T[];
  return {
    language: site.languages[0] ?? 'en',
    site,
    sources: of('sources'),
    numbers: of('numbers'),
    places: of('places'),
    articles: of('articles'),
    topics: of('topics'),
    events: of('events'),
    glossary: of('glossary'),
    claims: of('claims'),
    pages: of('pages'),
  };
}

function idsByCollection(entries: readonly Entry[]): ReadonlyMap<Collection, ReadonlySet<string>> {
  const ids = new Map<Collection, Set<string>>();
  for (const { collection, id } of entries) ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  return ids;
}

function sourcesInFields(data: unknown): readonly string[] {
  const { sources = [], statements = [] } = data as {
    sources?: readonly string[];
    statements?: readonly { sources: readonly string[] }[];
  };
  return [...sources, ...statements.flatMap((statement) => statement.sources)];
}

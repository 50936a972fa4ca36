import { wordsIn } from '../i18n/words.ts';
import { markdownContext, type MarkdownContext } from '../markdown/context.ts';
import { urlsFor } from '../model/links.ts';
import { byId, textSchemas, type Site, type Story, type Term, type TextKind } from '../model/story.ts';
import type { Collection, Entry, Reading } from '../reading/entry.ts';
import { judgeBody } from './bodies.ts';
import { judgeForms } from './glossary.ts';
import { orderProblems, type Problem } from './problem.ts';
import { judgeReferences } from './references.ts';
import { judgeFields } from './schemas.ts';
import { judgeSite } from './site.ts';
import { judgeStatements } from './statements.ts';
import { judgeTiers } from './tiers.ts';

interface Judged {
  readonly entry: Entry;
  readonly data: unknown;
}

interface Identity {
  readonly collection: Collection;
  readonly id: string;
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
  // Without its data files nothing can be said of references: every one would be a false alarm.
  if (problems.some(({ file }) => file.endsWith('.yml'))) return orderProblems(found);
  const known = [...entries.map(identity), ...problems.map(({ file }) => identityOf(file))];
  return orderProblems([...found, ...judgeTogether(sound, known, site.data as Site)]);
}

/**
 * What only the whole shows: references, bodies, forms, sources.
 * @param existing every entry there is, sound or not: to refer to a broken one is no second mistake
 */
function judgeTogether(
  sound: readonly Judged[],
  existing: readonly Identity[],
  site: Site,
): readonly Problem[] {
  const story = assemble(sound, site);
  const ids = idsByCollection(existing);
  const sources = byId(story.sources);
  const known = context(story, ids);
  const used = new Set<string>();
  const problems = sound.flatMap(({ entry, data }) => {
    const body =
      entry.collection in textSchemas ? judgeBody(entry, data, known) : { problems: [], cited: [] };
    for (const id of [...body.cited, ...sourcesInFields(data)]) used.add(id);
    return [
      ...judgeReferences(entry, data, ids),
      ...body.problems,
      ...judgeTiers(entry, data, body.cited, sources),
      ...judgeStatements(entry, data),
    ];
  });
  const terms = sound.filter(({ entry }) => entry.collection === 'glossary') as {
    entry: Entry;
    data: Term;
  }[];
  const unused = sound
    .filter(({ entry: { collection, id } }) => collection === 'sources' && !used.has(id))
    .map(({ entry }): Problem => ({
      slug: 'source-unused',
      file: entry.file,
      at: entry.locate([]),
      subject: entry.id,
    }));
  return [...problems, ...judgeForms(terms), ...unused];
}

function context(story: Story, ids: ReadonlyMap<Collection, ReadonlySet<string>>): MarkdownContext {
  const urls = urlsFor({ base: '/', language: story.language, defaultLanguage: story.language });
  const sound = markdownContext(story, urls, wordsIn('en'));
  const texts = Object.keys(textSchemas) as TextKind[];
  return {
    ...sound,
    sources: ids.get('sources') ?? new Set(),
    targets: new Map([
      ...texts.flatMap((kind) => [...(ids.get(kind) ?? [])].map((id) => [`${kind}/${id}`, '/'] as const)),
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

function identity({ collection, id }: Entry): Identity {
  return { collection, id };
}

/** The entry that a Markdown file would hold if it could be read. */
function identityOf(file: string): Identity {
  const [, kind = '', name = ''] = file.split('/');
  return { collection: kind as Collection, id: name.replace(/\.md$/, '') };
}

function idsByCollection(entries: readonly Identity[]): ReadonlyMap<Collection, ReadonlySet<string>> {
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

import type { MarkdownContext } from '../markdown/context.ts';
import { isTextKind } from '../kinds/collections.ts';
import { byId, type Site, type Story, type Term } from '../model/story.ts';
import type { Entry } from '../story/entry.ts';
import { judgeBody } from './bodies.ts';
import { figurePhrases, judgeFigures } from './figures.ts';
import { judgeFragments } from './fragments.ts';
import { judgeForms, lettersOf, mentionsIn } from './glossary.ts';
import type { Judged, Told } from './judge.ts';
import type { Problem } from './problem.ts';
import { judgeExtent, judgeProse } from './prose.ts';
import type { Identity, Ids } from './references.ts';
import { contextOf, storyIn } from './story.ts';
import { judgeStatements } from './statements.ts';
import { judgeSupport } from './support.ts';
import { judgeMissing, judgeOrphan, judgeTranslation } from './translations.ts';
import { judgeUnused } from './unused.ts';

/**
 * What only the whole shows, in each language: bodies, forms, support, and what translations make of their originals.
 * @param existing every entry there is, sound or not
 * @param ids the originals among them
 */
export function judgeLanguages(
  sound: readonly Judged[],
  existing: readonly Identity[],
  ids: Ids,
  site: Site,
  siteEntry: Entry,
): readonly Problem[] {
  const [language = 'en'] = site.languages;
  const isText = ({ entry }: Judged) => isTextKind(entry.collection);
  const originals = sound.filter(({ entry }) => (entry.language ?? language) === language);
  const story = storyIn(language, originals, [], site);
  const context = contextOf(story, ids);
  const told = originals.filter(isText).map((judged) => tell(judged, context));
  const bySource = byId(story.sources);
  const problems: Problem[] = [
    ...originals.flatMap(({ entry, data }) =>
      isText({ entry, data })
        ? []
        : [...judgeSupport(entry, data, [], bySource), ...judgeStatements(entry, data)],
    ),
    ...told.flatMap(({ entry, data, body }) => [
      ...judgeSupport(entry, data, body.cited, bySource),
      ...judgeExtent(entry, body),
    ]),
    ...judgeTexts(told, story, context, told),
    ...judgeUnused(originals, told, mentionsIn(told, context.findMentions)),
  ];
  const others = Map.groupBy(
    sound.filter(({ entry }) => (entry.language ?? language) !== language),
    ({ entry }) => entry.language ?? '',
  );
  for (const [other, translations] of others) {
    if (!site.languages.includes(other)) problems.push(unlisted(siteEntry, other));
    problems.push(...judgeTranslations(other, translations, { originals, told, existing, ids, site }));
  }
  return problems;
}

interface Originals {
  readonly originals: readonly Judged[];
  readonly told: readonly Told[];
  readonly existing: readonly Identity[];
  readonly ids: Ids;
  readonly site: Site;
}

function judgeTranslations(
  language: string,
  translations: readonly Judged[],
  { originals, told, existing, ids, site }: Originals,
): readonly Problem[] {
  const story = storyIn(language, originals, translations, site);
  const context = contextOf(story, ids);
  const here = translations.map((judged) => tell(judged, context));
  const originalOf = new Map(told.map((original) => [keyOf(original), original]));
  const isOrphan = ({ entry }: Judged) => !ids.get(entry.collection)?.has(entry.id);
  return [
    ...here
      .filter(isOrphan)
      .map((orphan) => judgeOrphan(orphan, ids.get(orphan.entry.collection) ?? new Set())),
    ...here.flatMap((translation) => {
      const original = originalOf.get(keyOf(translation));
      return original ? judgeTranslation(translation, original) : [];
    }),
    ...judgeMissing(
      told.map(({ entry }) => entry),
      new Set(
        existing
          .filter((one) => one.language === language)
          .map(({ collection, id }) => `${collection}/${id}`),
      ),
      language,
    ),
    ...judgeTexts(here, story, context, told),
  ];
}

/** What is judged alike in every language. */
function judgeTexts(
  told: readonly Told[],
  story: Story,
  context: MarkdownContext,
  originals: readonly Told[],
): readonly Problem[] {
  const phrases = figurePhrases(story.numbers, story.language, context.words);
  const fragments = new Map([...originals, ...told].map((one) => [keyOf(one), one.body.fragments]));
  const letters = lettersOf(story.glossary);
  const terms = told.filter(({ entry }) => entry.collection === 'glossary') as (Told & { data: Term })[];
  return [
    ...told.flatMap(({ entry, data, body }) => [
      ...body.problems,
      ...judgeFragments(entry, body, fragments),
      ...judgeFigures(entry, body, phrases),
      ...judgeProse(entry, data, body, letters),
    ]),
    ...judgeForms(terms),
  ];
}

function tell({ entry, data }: Judged, context: MarkdownContext): Told {
  return { entry, data, body: judgeBody(entry, data, context) };
}

function keyOf({ entry }: Judged): string {
  return `${entry.collection}/${entry.id}`;
}

function unlisted(site: Entry, language: string): Problem {
  return { slug: 'language-unlisted', file: site.file, ...site.locate(['languages']), subject: language };
}

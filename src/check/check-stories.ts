import { hasWords } from '../i18n/words.ts';
import type { MarkdownContext } from '../markdown/context.ts';
import { isTextKind } from '../kinds/collections.ts';
import { byId, type Settings, type Story } from '../model/story.ts';
import { perLanguage } from '../model/text/per-language.ts';
import { phraseFinder } from '../model/text/phrase-finder.ts';
import type { Entry } from '../story/entry.ts';
import { crashed, parseEntry } from './parse-entry.ts';
import { originalRules, textRules, translationRules } from './rules.ts';
import { check as checkFieldMarkdown } from './rules/texts/field-markdown.ts';
import { figurePhrases } from './rules/texts/figure-values.ts';
import { titlesOf } from './rules/texts/signpost-cited.ts';
import { checkData, type FindAvoided } from './rules/texts/style-phrases.ts';
import { checkForms, lettersOf, mentionsIn } from './rules/term-forms.ts';
import type {
  ParsedEntry,
  ParsedOriginal,
  ValidEntry,
  ValidOriginal,
  ValidTranslation,
} from './valid-entry.ts';
import type { Problem } from './problem.ts';
import type { Identity, Ids } from './rules/references.ts';
import { contextOf, storyIn } from './story.ts';
import { check as checkLanguage } from './rules/translations/language-unlisted.ts';
import { check as checkMissing } from './rules/translations/translation-missing.ts';
import { check as checkOrphan } from './rules/translations/translation-orphan.ts';
import { checkUnused } from './rules/unused.ts';

/**
 * What only the whole shows, in each language: bodies, forms, support, and what translations make of their originals.
 * @param existing every entry there is, valid or not
 * @param ids the originals among them
 */
export function checkLanguages(
  originals: readonly ValidOriginal[],
  translated: readonly ValidTranslation[],
  existing: readonly Identity[],
  ids: Ids,
  site: Settings,
  siteEntry: Entry,
): readonly Problem[] {
  const [language = 'en'] = site.languages;
  const isText = ({ collection }: ValidEntry) => isTextKind(collection);
  const story = storyIn(language, originals, [], site);
  const context = contextOf(story, ids);
  const parsed = originals.filter(isText).map((entry) => parse(entry, context));
  const sources = byId(story.sources);
  const data = originals.filter((original) => !isText(original));
  const avoidedIn = avoidedBy(originals);
  const problems: Problem[] = [
    ...[...data, ...parsed].flatMap((original) =>
      originalRules.flatMap(({ check }) => check(original, { sources })),
    ),
    ...checkTexts(parsed, story, context, parsed, avoidedIn),
    ...data.flatMap(checkFieldMarkdown),
    ...data.flatMap((original) => checkData(original, (tag = language) => avoidedIn(tag))),
    ...checkUnused(originals, parsed, mentionsIn(parsed, context.findMentions)),
  ];
  const folders = Map.groupBy(translated, ({ entry }) => entry.language ?? '');
  const texts = new Set(parsed.map(keyOf));
  for (const other of new Set([...site.languages.slice(1).filter(hasWords), ...folders.keys()])) {
    problems.push(
      ...checkLanguage(siteEntry, site, other),
      ...checkMissing(siteEntry, site, texts, keysIn(other, existing), other),
      ...checkTranslations(other, folders.get(other) ?? [], { originals, parsed, ids, site, avoidedIn }),
    );
  }
  return problems;
}

interface Originals {
  readonly originals: readonly ValidOriginal[];
  readonly parsed: readonly ParsedOriginal[];
  readonly ids: Ids;
  readonly site: Settings;
  readonly avoidedIn: AvoidedIn;
}

/** What the house style avoids in a language (BCP 47 tag). */
type AvoidedIn = (language: string) => FindAvoided;

function avoidedBy(originals: readonly ValidOriginal[]): AvoidedIn {
  const style = originals.find((original) => original.collection === 'style');
  return perLanguage((language) =>
    phraseFinder(style?.data.phrases[language] ?? [], ({ avoid }) => avoid, language),
  );
}

function checkTranslations(
  language: string,
  translations: readonly ValidTranslation[],
  { originals, parsed, ids, site, avoidedIn }: Originals,
): readonly Problem[] {
  const story = storyIn(language, originals, translations, site);
  const context = contextOf(story, ids);
  const here = translations.map((entry) => parse(entry, context));
  const originalOf = new Map(parsed.map((original) => [keyOf(original), original]));
  return [
    ...here.flatMap((translation) => checkOrphan(translation, ids.get(translation.collection) ?? new Set())),
    ...here.flatMap((translation) => {
      const original = originalOf.get(keyOf(translation));
      return original ? translationRules.flatMap(({ check }) => check(translation, original)) : [];
    }),
    ...checkTexts(here, story, context, parsed, avoidedIn),
  ];
}

/** What is checked alike in every language. */
function checkTexts(
  parsed: readonly ParsedEntry[],
  story: Story,
  context: MarkdownContext,
  originals: readonly ParsedEntry[],
  avoidedIn: AvoidedIn,
): readonly Problem[] {
  const world = {
    phrases: figurePhrases(story.numbers, story.language, context.words),
    fragments: new Map([...originals, ...parsed].map((one) => [keyOf(one), one.body.fragments])),
    explained: lettersOf(story.glossary),
    titles: titlesOf(story),
    quotes: context.quotes,
    avoided: avoidedIn(story.language),
  };
  const terms = parsed.filter((one) => one.collection === 'glossary');
  return [
    ...parsed.flatMap((one) => [
      ...one.body.problems,
      ...guarded(one, () => textRules.flatMap(({ check }) => check(one, world))),
    ]),
    ...checkForms(terms),
  ];
}

/** What rules find in an entry; that the engine fails at it, where it does. */
export function guarded({ entry }: ValidEntry, find: () => readonly Problem[]): readonly Problem[] {
  try {
    return find();
  } catch (error) {
    return [crashed(entry, error)];
  }
}

function parse<Valid extends ValidEntry>(valid: Valid, context: MarkdownContext) {
  return { ...valid, body: parseEntry(valid.entry, valid.data, context) };
}

/** The entries of a language, by `kind/id`. */
function keysIn(language: string, existing: readonly Identity[]): ReadonlySet<string> {
  const own = existing.filter((one) => one.language === language);
  return new Set(own.map(({ collection, id }) => `${collection}/${id}`));
}

function keyOf({ entry }: ValidEntry): string {
  return `${entry.collection}/${entry.id}`;
}

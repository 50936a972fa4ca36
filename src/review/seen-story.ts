import { wordsIn } from '../i18n/words.ts';
import { isTextKind, publishedCollections, type PublishedCollection } from '../kinds/collections.ts';
import { kinds, textKinds, titleOf } from '../kinds/kinds.ts';
import { markdownContext } from '../markdown/context.ts';
import { plainWords } from '../markdown/plain-words.ts';
import { formatDate } from '../model/dates/date-words.ts';
import { defaultLanguage } from '../model/fields.ts';
import { currentStatement, wordFigure } from '../model/figures.ts';
import { inLanguage, type Figure, type Source, type Story } from '../model/story.ts';
import { urlsFor } from '../model/urls.ts';
import { oneLine, passagesIn } from './passages.ts';
import { fieldLines, type LineContext, type SeenLine } from './seen-lines.ts';

/** An entry as a reader sees it. */
export interface SeenEntry {
  readonly kind: PublishedCollection;
  readonly id: string;
  /** Ids it had before. */
  readonly formerIds: readonly string[];
  readonly title: string;
  /** Its page, or its place on the page that lists its kind. */
  readonly address: string;
  readonly lines: readonly SeenLine[];
}

/** Any entry of a story, with what only some have. */
interface AnyEntry {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly lang?: string;
  readonly body?: string;
}

/**
 * What readers of one language see of a story, by `kind/id`. In a language that is not the originals', only what it says
 * in words of its own: what is not translated is the same as in the originals. Pure.
 */
export function seenStory(story: Story): ReadonlyMap<string, SeenEntry> {
  const { site, language } = story;
  const original = defaultLanguage(site);
  const words = wordsIn(language);
  const urls = urlsFor({ base: '/', language, defaultLanguage: original });
  const markdown = markdownContext(story, urls, words);
  const seen = new Map<string, SeenEntry>();
  for (const kind of publishedCollections) {
    const entries: readonly AnyEntry[] = kind === 'site' ? [{ ...site, id: 'site' }] : story[kind];
    for (const entry of entries) {
      const { id, formerIds = [], lang, body = '' } = entry;
      if (lang !== undefined) continue;
      const context = { file: `${kind}/${id}.md`, language, original, words, figures: markdown.numbers };
      const lines = linesOf(kind, entry, context);
      if (lines.length === 0) continue;
      const title = titleOf(kind, entry as never, body, (text) => plainWords(text, markdown.numbers));
      seen.set(`${kind}/${id}`, {
        kind,
        id,
        formerIds,
        title: oneLine(title),
        address: kinds[kind].url(urls, id),
        lines,
      });
    }
  }
  return seen;
}

function linesOf(kind: PublishedCollection, entry: AnyEntry, context: LineContext): readonly SeenLine[] {
  const isOriginal = context.language === context.original;
  const { schema } = kinds[kind];
  if (isTextKind(kind)) {
    const carried = Object.keys(isOriginal ? schema.shape : textKinds[kind].translation.shape);
    const names = carried.filter((name) => isOriginal || !['translated', 'original'].includes(name));
    const text = passagesIn(entry.body ?? '', context);
    return [
      ...fieldLines(schema, { ...entry }, names, context),
      ...text.map((passage) => ({ field: 'body', ...passage })),
    ];
  }
  if (kind === 'sources' && !isOriginal) {
    const { translations = {} } = entry as unknown as Source;
    return fieldLines(schema, { ...translations[context.language] }, ['label', 'note'], context);
  }
  const names = Object.keys(schema.shape);
  if (kind !== 'numbers' || !isOriginal) {
    return fieldLines(schema, { ...entry }, names, context, !isOriginal);
  }
  return [
    ...fieldLines(schema, { ...entry }, withoutStatements(names), context),
    ...figureLines(entry as unknown as Figure, context),
  ];
}

function withoutStatements(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== 'statements');
}

/** What texts print of a figure, and every statement of it. */
function figureLines(figure: Figure, { language, words }: LineContext): readonly SeenLine[] {
  const current = currentStatement(figure);
  return [
    {
      field: 'printed',
      words: oneLine(`${wordFigure(current, language, words)} · ${words.status[current.status]}`),
      refs: [],
    },
    ...figure.statements.map((statement) => ({
      field: 'statements',
      words: oneLine(
        [
          wordFigure(statement, language, words),
          formatDate(statement.asOf, words),
          inLanguage(statement.saidBy, language),
          words.status[statement.status],
        ].join(' · '),
      ),
      refs: statement.sources.map((source) => `sources/${source}`),
    })),
  ];
}

import { directionOf } from '../i18n/direction.ts';
import { isolated } from '../model/text/isolate.ts';
import { PageText } from '../markdown/render/page-text.ts';
import { formatDate } from '../model/dates/date-words.ts';
import type { Status } from '../model/fields.ts';
import { passageIds } from '../model/text/passage-id.ts';
import { currentStatement, wordFigure } from '../model/figures.ts';
import { inLanguage, type Figure, type Statement } from '../model/story.ts';
import { entriesById, type Edition } from './make-edition.ts';
import { listSources } from './lists/page-lists.ts';
import { topicsOf } from './topics.ts';
import { usesIn } from './backlinks.ts';

/** One statement of a figure, in words, with its numbers. */
export interface StatementRow extends Pick<Statement, 'value' | 'min' | 'max'> {
  readonly date: string;
  readonly figure: string;
  readonly saidBy: string;
  readonly status: Status;
  /** The mark of its sources, as HTML. */
  readonly mark: string;
}

/** A figure with its history, and the statement that stands for it today. */
export interface FigureView {
  readonly id: string;
  readonly measure: string;
  readonly current: StatementRow;
  /** How many statements there are of it. */
  readonly statements: number;
  /** In the order in which they were made, each with a fragment of its own; empty where a single statement says everything, or none is asked for. */
  readonly history: readonly (StatementRow & { readonly id: string })[];
}

/** Figures with their whole history, set into a page's text: first what is said today, then each statement. */
export function figureViews(edition: Edition, ids: Iterable<string>, text: PageText): readonly FigureView[] {
  const name = passageIds();
  return figuresNamed(edition, ids).map((figure) => {
    const history = figure.statements.length > 1 ? figure.statements : [];
    return {
      ...heading(edition, figure),
      current: row(edition, currentStatement(figure), text),
      history: history.map((statement) => ({
        ...row(edition, statement, text),
        id: name(`${figure.id} ${originalWords(statement)}`),
      })),
    };
  });
}

/** Figures with only the statement that stands for them today. */
export function currentFigures(
  edition: Edition,
  ids: Iterable<string>,
  text: PageText,
): readonly FigureView[] {
  return figuresNamed(edition, ids).map((figure) => ({
    ...heading(edition, figure),
    current: row(edition, currentStatement(figure), text),
    history: [],
  }));
}

/**
 * Every figure with the explainers, themes and other entries that use it, in the order of the themes and as each lists
 * them; what no theme lists comes last.
 * @param listed those of one page of the list; all of them without it
 */
export function numbersPage(edition: Edition, listed: readonly Figure[] = edition.story.numbers) {
  const text = new PageText(edition.words);
  const { numbers } = usesIn(edition);
  const ofThemes = topicsOf(edition).flatMap((topic) => topic.numbers);
  const chosen = new Set(listed.map(({ id }) => id));
  const ids = new Set([...ofThemes.filter((id) => chosen.has(id)), ...chosen]);
  const figures = figureViews(edition, ids, text).map((figure) => ({
    ...figure,
    usedIn: numbers.get(figure.id) ?? [],
  }));
  return { figures, sources: listSources(edition, text) };
}

function figuresNamed(edition: Edition, ids: Iterable<string>): readonly Figure[] {
  const { numbers } = entriesById(edition);
  return [...ids].flatMap((id) => numbers.get(id) ?? []);
}

function heading({ story }: Edition, { id, measure, statements }: Figure) {
  return { id, measure: inLanguage(measure, story.language), statements: statements.length };
}

/** What was said and when, the same in every language. */
function originalWords({ asOf, value, moreThan, min = moreThan, max, text }: Statement): string {
  return [asOf, value, min, max, ...Object.values(text ?? {}).slice(0, 1)].join(' ');
}

function row({ story, words }: Edition, statement: Statement, text: PageText): StatementRow {
  const { value, moreThan, min = moreThan, max } = statement;
  return {
    value,
    min,
    max,
    date: formatDate(statement.asOf, words),
    figure: wordFigure(statement, story.language, words),
    saidBy: isolated(inLanguage(statement.saidBy, story.language), directionOf(story.language)),
    status: statement.status,
    mark: text.cite(statement.sources),
  };
}

import type { PageText } from '../markdown/page-text.ts';
import { formatDate } from '../model/date-words.ts';
import { parseDate } from '../model/dates.ts';
import type { Status } from '../model/fields.ts';
import { currentStatement, statementHistory, wordFigure } from '../model/numbers.ts';
import { byId, inLanguage, type Figure, type Statement } from '../model/story.ts';
import type { Edition } from './edition.ts';

/** One statement of a figure, in words. */
export interface StatementRow {
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
  readonly unit: string;
  readonly current: StatementRow;
  readonly history: readonly StatementRow[];
}

/** Figures with their whole history, set into a page's text. */
export function figureViews(edition: Edition, ids: Iterable<string>, text: PageText): readonly FigureView[] {
  return figuresNamed(edition, ids).map((figure) => {
    const history = statementHistory(figure);
    const rows = history.map((statement) => row(edition, statement, text));
    const current = rows[history.indexOf(currentStatement(figure))];
    return {
      ...heading(edition, figure),
      current: current ?? row(edition, currentStatement(figure), text),
      history: rows,
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

function figuresNamed({ story }: Edition, ids: Iterable<string>): readonly Figure[] {
  const figures = byId(story.numbers);
  return [...ids].flatMap((id) => figures.get(id) ?? []);
}

function heading({ story }: Edition, { id, measure, unit }: Figure) {
  return { id, measure: inLanguage(measure, story.language), unit: inLanguage(unit, story.language) };
}

function row({ story, words }: Edition, statement: Statement, text: PageText): StatementRow {
  return {
    date: formatDate(parseDate(statement.asOf), words),
    figure: wordFigure(statement, story.language, words),
    saidBy: inLanguage(statement.saidBy, story.language),
    status: statement.status,
    mark: text.cite(statement.sources),
  };
}

import { PageText } from '../markdown/render/page-text.ts';
import { verdicts } from '../model/fields.ts';
import type { CheckedStatement } from '../model/story.ts';
import type { Edition } from './make-edition.ts';
import { renderedStatement } from './rendered-entries.ts';

/** A statement as the page of a checked text shows it. */
export interface StatementRow {
  readonly statement: CheckedStatement;
  /** What better sources say, as HTML. */
  readonly finding: string;
}

/** The statements of the checked text in its order; their sources are added to the page's text. */
export function statementRows(edition: Edition, text: PageText): readonly StatementRow[] {
  return [...edition.story.statements]
    .sort((a, b) => a.order - b.order)
    .map((statement) => ({ statement, finding: text.add(renderedStatement(edition, statement)) }));
}

/** How many statements have each verdict. */
export function countVerdicts(rows: readonly StatementRow[]) {
  return verdicts.map((verdict) => ({
    verdict,
    count: rows.filter(({ statement }) => statement.verdict === verdict).length,
  }));
}

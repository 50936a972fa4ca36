import { nameOf } from '../model/text/citations.ts';
import { compareDates, parseDate } from '../model/dates/dates.ts';
import { statuses } from '../model/fields.ts';
import { byId, type Claim } from '../model/story.ts';
import { PageText } from '../markdown/render/page-text.ts';
import type { Edition } from './edition.ts';
import { listSources } from './page-lists.ts';
import { topicsOf } from './topics.ts';
import { usesIn } from './backlinks.ts';
import { compareIds } from '../model/text/compare.ts';

/** A claim as a table shows it. */
export interface ClaimRow {
  readonly claim: Claim;
  /** The statement without marks, to name it by. */
  readonly title: string;
  /** The statement, as HTML. */
  readonly statement: string;
  /** What speaks against it, as HTML, or nothing where it is not shown. */
  readonly against: string;
  /** Who says so: the claim's author, or the publishers cited. */
  readonly saidBy: readonly string[];
  readonly disputedBy: readonly string[];
}

/** The claims of a theme, from the best supported to the most disputed, then by date. */
export function claimsOf({ story }: Edition, topic: string): readonly Claim[] {
  return story.claims
    .filter((claim) => claim.topic === topic)
    .sort(
      (a, b) =>
        statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
        compareDates(parseDate(a.date), parseDate(b.date)) ||
        compareIds(a, b),
    );
}

/**
 * Sets claims into a page's text. The first paragraph of a claim is the statement; the rest, what speaks against it,
 * is set only where it is shown: `full`.
 */
export function claimRows(
  edition: Edition,
  claims: readonly Claim[],
  text: PageText,
  { full = false } = {},
): readonly ClaimRow[] {
  const terms = byId(edition.story.glossary);
  const sources = byId(edition.story.sources);
  const name = (id: string) => terms.get(id)?.term ?? id;
  return claims.map((claim) => {
    const [first = '', ...others] = claim.body.trim().split(/\n\s*\n/);
    const options = { file: `claims/${claim.id}.md`, terms: false };
    const statement = text.set(first, { ...options, inline: true });
    return {
      claim,
      title: nameOf(first),
      statement: statement.html,
      against: full && others.length > 0 ? text.set(others.join('\n\n'), options).html : '',
      saidBy: claim.by
        ? [name(claim.by)]
        : [...new Set(statement.citations.map((id) => sources.get(id)?.publisher ?? id))],
      disputedBy: claim.disputedBy.map(name),
    };
  });
}

/** Every claim with what speaks against it, by theme; where those of a theme are shown; how many have each status. */
export function claimsPage(edition: Edition) {
  const text = new PageText(edition.context);
  const groups = topicsOf(edition)
    .map((topic) => {
      const rows = claimRows(edition, claimsOf(edition, topic.id), text, { full: true });
      const users = rows.flatMap(({ claim }) => usesIn(edition).claims.get(claim.id) ?? []);
      return { topic, rows, shownIn: [...new Set(users)] };
    })
    .filter(({ rows }) => rows.length > 0);
  const counts = statuses.map((status) => ({
    status,
    count: groups.flatMap(({ rows }) => rows).filter(({ claim }) => claim.status === status).length,
  }));
  return { groups, counts, sources: listSources(edition, text) };
}

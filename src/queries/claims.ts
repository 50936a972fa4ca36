import { directionOf } from '../i18n/direction.ts';
import { isolated } from '../model/text/isolate.ts';
import { nameOf } from '../model/text/citations.ts';
import { typeset } from '../model/text/typography/typeset.ts';
import { compareDates, parseDate } from '../model/dates/dates.ts';
import { statuses } from '../model/fields.ts';
import { inLanguage, type Claim } from '../model/story.ts';
import { fullName } from '../model/glossary/names.ts';
import { PageText } from '../markdown/render/page-text.ts';
import { entriesById, onceAnEdition, plainIn, type Edition } from './make-edition.ts';
import { listSources } from './lists/page-lists.ts';
import { renderedClaim } from './rendered-entries.ts';
import { topicsOf } from './topics.ts';
import { usesIn } from './backlinks.ts';
import { compareIds } from '../model/text/compare.ts';

/** A claim as a table shows it. */
export interface ClaimRow {
  readonly claim: Claim;
  /** The statement without marks, to name it by. */
  readonly title: string;
  /** The whole statement without marks, to cite it by. */
  readonly whole: string;
  /** The statement, as HTML. */
  readonly statement: string;
  /** What speaks against it, as HTML, or nothing where it is not shown. */
  readonly against: string;
  /** Who says so: the claim's author, or the publishers cited. */
  readonly saidBy: readonly string[];
  readonly disputedBy: readonly string[];
}

/** The claims of a topic, from the best supported to the most disputed, then by date. */
export function claimsOf(edition: Edition, topic: string): readonly Claim[] {
  return claimsByTopic(edition).get(topic) ?? [];
}

/** Claims by their ids, in this order. */
export function claimsNamed(edition: Edition, ids: readonly string[]): readonly Claim[] {
  const { claims } = entriesById(edition);
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** The claims of a topic that are disputed, by date. */
export function disputedClaims(edition: Edition, topic: string): readonly Claim[] {
  return claimsOf(edition, topic).filter(({ status }) => status === 'disputed');
}

const claimsByTopic = onceAnEdition(({ story }) => {
  const ordered = [...story.claims].sort(
    (a, b) =>
      statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
      compareDates(parseDate(a.date), parseDate(b.date)) ||
      compareIds(a, b),
  );
  return Map.groupBy(ordered, ({ topic }) => topic);
});

/** Adds claims to a page's text: their statements, and what speaks against them only where it is shown, `full`. */
export function claimRows(
  edition: Edition,
  claims: readonly Claim[],
  text: PageText,
  { full = false } = {},
): readonly ClaimRow[] {
  const { glossary, sources } = entriesById(edition);
  const name = (id: string) => {
    const term = glossary.get(id);
    return term ? fullName(term) : id;
  };
  return claims.map((claim) => {
    const { statement, against } = renderedClaim(edition, claim);
    return {
      claim,
      title: typeset(nameOf(plainIn(edition)(claim.body)), claim.language),
      whole: statement.passages
        .map((passage) => passage.text)
        .join(' ')
        .replace(/\.$/, ''),
      statement: text.add(statement),
      against: full && against ? text.add(against) : '',
      saidBy: claim.by
        ? [name(claim.by)]
        : [...new Set(statement.citations.map((id) => sources.get(id)?.publisher ?? id))].map((publisher) =>
            isolated(publisher, directionOf(edition.words.locale.code)),
          ),
      disputedBy: [
        ...claim.disputedBy.map(name),
        ...(claim.disputedByOthers ? [inLanguage(claim.disputedByOthers, edition.story.language)] : []),
      ],
    };
  });
}

/**
 * Claims with what speaks against them, by topic, and where those of a topic are shown.
 * @param listed those of one page of the list; all of them without it
 */
export function claimsPage(edition: Edition, listed: readonly Claim[] = edition.story.claims) {
  const text = new PageText(edition.words);
  const chosen = new Set(listed);
  const named = new Set(listed.map(({ topic }) => topic));
  const groups = topicsOf(edition)
    .filter(({ id }) => named.has(id))
    .map((topic) => {
      const claims = claimsOf(edition, topic.id).filter((claim) => chosen.has(claim));
      const rows = claimRows(edition, claims, text, { full: true });
      const users = rows.flatMap(({ claim }) => usesIn(edition).claims.get(claim.id) ?? []);
      return { topic, rows, shownIn: [...new Set(users)] };
    });
  return { groups, sources: listSources(edition, text) };
}

/** How many of some claims have each status. */
export function countStatuses(claims: readonly Claim[]) {
  return statuses.map((status) => ({
    status,
    count: claims.filter((claim) => claim.status === status).length,
  }));
}

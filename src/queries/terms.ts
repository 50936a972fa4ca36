import { PageText } from '../markdown/page-text.ts';
import type { Term } from '../model/story.ts';
import type { Edition } from './edition.ts';
import { claimRows } from './claims.ts';
import { listSources, listTerms } from './lists.ts';
import { usesIn } from './uses.ts';

/** The kinds of term in the order in which the glossary shows them, each with its terms by the alphabet. */
export function glossaryByKind(edition: Edition) {
  const kinds = Object.keys(edition.words.termKinds) as (keyof typeof edition.words.termKinds)[];
  const all = listTerms(
    edition,
    edition.story.glossary.map(({ id }) => id),
  );
  return kinds
    .map((kind) => ({
      kind,
      title: edition.words.termKinds[kind],
      terms: all.filter((term) => term.kind === kind),
    }))
    .filter(({ terms }) => terms.length > 0);
}

/** Everything a term's page shows. The definition's own sources come first. */
export function termPage(edition: Edition, term: Term) {
  const text = new PageText(edition.context);
  const definitionMark = text.cite(term.sources);
  const html = text.set(term.body, { file: `glossary/${term.id}.md`, selfTerm: term.id, anchors: true }).html;
  const claims = claimRows(
    edition,
    edition.story.claims.filter(({ by }) => by === term.id),
    text,
  );
  const uses = usesIn(edition);
  return {
    definitionMark,
    html,
    claims,
    usedIn: [...(uses.terms.get(term.id) ?? []), ...(uses.entries.get(`glossary/${term.id}`) ?? [])].filter(
      ({ kind, id }, index, all) =>
        kind !== 'glossary' &&
        kind !== 'claims' &&
        all.findIndex((use) => use.id === id && use.kind === kind) === index,
    ),
    terms: listTerms(edition, text.terms),
    sources: listSources(edition, text),
  };
}

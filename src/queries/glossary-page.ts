import { PageText } from '../markdown/render/page-text.ts';
import { byLetter } from '../model/text/alphabet.ts';
import { sortKey } from '../model/glossary/names.ts';
import type { Term } from '../model/story.ts';
import type { Edition } from './make-edition.ts';
import { claimRows } from './claims.ts';
import { listSources, listTerms } from './lists/page-lists.ts';
import { mentionsOf } from './backlinks.ts';
import { renderedTerm } from './rendered-entries.ts';

type TermKind = Term['kind'];

/** The kinds of term that the glossary holds, in their order. */
export function kindsOf({ story, words }: Edition): readonly { id: TermKind; title: string }[] {
  return (Object.keys(words.termKinds) as TermKind[])
    .filter((id) => story.glossary.some(({ kind }) => kind === id))
    .map((id) => ({ id, title: words.termKinds[id] }));
}

/** The glossary by letter, all of it or one kind. */
export function glossaryPage({ story }: Edition, kind?: TermKind) {
  const terms = story.glossary.filter((term) => !kind || term.kind === kind);
  return {
    count: terms.length,
    letters: byLetter(terms, (term) => sortKey(term, story.language), story.language),
  };
}

/** Everything a term's page shows. The definition's own sources come first. */
export function termPage(edition: Edition, term: Term) {
  const rendered = renderedTerm(edition, term);
  const text = new PageText(edition.words);
  const definition = { id: rendered.id, mark: text.cite(term.sources) };
  const html = text.add(rendered.body);
  const claims = claimRows(
    edition,
    edition.story.claims.filter(({ by }) => by === term.id),
    text,
  );
  return {
    definition,
    html,
    claims,
    mentions: mentionsOf(edition, term.id),
    terms: listTerms(edition, text.terms),
    sources: listSources(edition, text),
  };
}

import { indexMentions, type MentionedIn } from '../model/glossary/mentions.ts';
import type { Edition } from './edition.ts';
import { textsIn } from './rendered-entries.ts';

const made = new WeakMap<Edition, ReadonlyMap<string, readonly MentionedIn[]>>();

/** Where a term is mentioned, its own page left out. */
export function mentionsOf(edition: Edition, term: string): readonly MentionedIn[] {
  const { context, story } = edition;
  const mentions = made.get(edition) ?? indexMentions(textsIn(edition), context.findMentions, story.language);
  made.set(edition, mentions);
  return (mentions.get(term) ?? []).filter(({ use }) => use.kind !== 'glossary' || use.id !== term);
}

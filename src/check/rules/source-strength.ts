import type { Status } from '../../model/fields.ts';
import type { Source } from '../../model/story.ts';
import type { Entry } from '../../story/entry.ts';
import type { Span } from '../../story/positions.ts';
import type { DataPath } from '../../story/yaml.ts';
import { openingOf } from '../parse-entry.ts';
import type { Original } from '../valid-entry.ts';
import { error, warning, type Finding } from './rule.ts';

export const messages = {
  'source-alone': error({
    en: [
      'No source here is better than tier 3: "{subject}".',
      'An encyclopedia, an unlicensed copy, a digest or a partisan page needs a better source to back it up.',
      'Add a source of tier 1 or 2, or leave the statement out.',
    ],
    fr: [
      'Aucune source, ici, n’est au-dessus du rang 3\u202F: «\u202F{subject}\u202F».',
      'Une encyclopédie, une copie sans licence, une compilation ou une page partisane doit s’appuyer sur une meilleure source.',
      'Ajoutez une source de rang 1 ou 2, ou retirez ce passage.',
    ],
  }),
  'claim-as-fact': warning({
    en: [
      'This is marked as established, but only a party to the events says so: {subject}.',
      'What a party claims is a claim until somebody else confirms it.',
      'Set the status to claimed, or cite a source that is not a party.',
    ],
    fr: [
      'Ce passage est donné pour établi, mais seule une partie au conflit le dit\u202F: {subject}.',
      'Ce que dit une partie reste une affirmation tant que personne d’autre ne le confirme.',
      'Donnez-lui le statut claimed, ou citez une source qui n’est pas une partie.',
    ],
  }),
  'established-alone': warning({
    en: [
      'This is marked as established, but it has only one source: {subject}.',
      'Established means that several sources say so independently.',
      'Cite a second, independent source, or set the status to reported.',
    ],
    fr: [
      'Ce passage est donné pour établi, mais n’a qu’une source\u202F: {subject}.',
      'Établi veut dire que plusieurs sources le disent, chacune de son côté.',
      'Citez une seconde source, indépendante, ou donnez-lui le statut reported.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

type Sources = ReadonlyMap<string, Source>;

/** Whether what is said has enough behind it: a source better than tier 3, and what its status promises. */
export function check(original: Original, { sources }: { readonly sources: Sources }): readonly Problem[] {
  const { entry, body } = original;
  const cited = body?.cited ?? [];
  const weak = (ids: readonly string[], span: () => Span) => checkTier(entry, ids, sources, span);
  switch (original.collection) {
    case 'claims':
      return checkStatement(entry, ['status'], original.data.status, cited, sources, () => openingOf(entry));
    case 'statements':
      // An opinion of the checked text may have nothing but itself.
      return original.data.verdict === 'opinion' ? [] : weak(cited, () => openingOf(entry));
    case 'events':
    case 'topics':
    case 'articles':
      return weak(cited, () => openingOf(entry));
    case 'glossary':
      return weak(original.data.sources, () => entry.locate(['sources']));
    case 'numbers':
      return original.data.statements.flatMap(({ sources: ids, status }, index) => {
        const path = ['statements', index];
        const span = () => entry.locate([...path, 'sources']);
        return checkStatement(entry, [...path, 'status'], status, ids, sources, span);
      });
    default:
      return [];
  }
}

/** A statement with a status: the status, too, must be earned. */
function checkStatement(
  entry: Entry,
  statusPath: DataPath,
  status: Status,
  cited: readonly string[],
  sources: Sources,
  span: () => Span,
): readonly Problem[] {
  const weak = checkTier(entry, cited, sources, span);
  if (weak.length > 0 || status !== 'established') return weak;
  return checkEstablished(entry, cited, sources, () => entry.locateText(statusPath));
}

/** Of the sources of a text or a statement, one must be better than tier 3. */
function checkTier(
  { file }: Entry,
  ids: readonly string[],
  sources: Sources,
  span: () => Span,
): readonly Problem[] {
  const alone = ids.length > 0 && ids.every((id) => sources.get(id)?.tier === 3);
  return alone ? [{ slug: 'source-alone', file, ...span(), subject: ids[0] ?? '' }] : [];
}

/** What is established is said by several, and not by parties alone. */
function checkEstablished(
  { file }: Entry,
  cited: readonly string[],
  sources: Sources,
  span: () => Span,
): readonly Problem[] {
  const ids = [...new Set(cited)];
  const parties = ids.every((id) => sources.get(id)?.kind === 'claim-by-party');
  if (ids.length > 0 && parties) return [{ slug: 'claim-as-fact', file, ...span(), subject: ids.join(', ') }];
  // A text of the United Nations shows by itself what was decided in it.
  const [only] = ids.length === 1 ? ids : [];
  if (!only || sources.get(only)?.kind === 'un-document') return [];
  return [{ slug: 'established-alone', file, ...span(), subject: only }];
}

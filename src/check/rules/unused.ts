import type { Collection } from '../../kinds/collections.ts';
import { referencesIn } from '../../kinds/fields.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { ParsedOriginal, ValidOriginal } from '../valid-entry.ts';
import { warning, type Finding } from './rule.ts';

export const messages = {
  'source-unused': warning({
    en: [
      'The source "{subject}" is not cited anywhere.',
      'The list of sources would show a source that no text uses.',
      'Cite it or remove it.',
    ],
    fr: [
      'La source «\u202F{subject}\u202F» n’est citée nulle part.',
      'La liste des sources montrerait une source qui ne sert à aucun texte.',
      'Citez-la ou supprimez-la.',
    ],
  }),
  'term-unused': warning({
    en: [
      'The term "{subject}" is not mentioned anywhere.',
      'The glossary would explain a word that readers never meet.',
      'Mention it, add the form that the texts use to "aliases", or remove the file.',
    ],
    fr: [
      'Le terme «\u202F{subject}\u202F» n’apparaît nulle part.',
      'Le glossaire expliquerait un mot que le public ne rencontre jamais.',
      'Employez-le, ajoutez à «\u202Faliases\u202F» la forme que prennent les textes, ou supprimez le fichier.',
    ],
  }),
  'event-unused': warning({
    en: [
      'No page links to the event "{subject}".',
      'It is only in the timeline: no explainer, theme, page, other event or site.yml names it, so it may be left over.',
      'Link to it where a text describes it, like [in May](../events/the-event.md), or remove the file.',
    ],
    fr: [
      'Aucune page ne mène à l’événement «\u202F{subject}\u202F».',
      'Il n’est que dans la chronologie\u202F: ni article, ni thème, ni page, ni autre événement, ni site.yml ne le nomme. C’est peut-être un oubli.',
      'Ajoutez un lien là où un texte le raconte, comme [en mai](../events/the-event.md), ou supprimez le fichier.',
    ],
  }),
  'claim-unused': warning({
    en: [
      'No explainer names the claim "{subject}".',
      'It is only on the page of all claims, so readers of the explainers never come across it.',
      'Add it to "claims" in the front matter of the explainer that discusses it, or remove the file.',
    ],
    fr: [
      'Aucun article ne nomme l’affirmation «\u202F{subject}\u202F».',
      'Elle n’est que sur la page des affirmations\u202F: les lecteurs des articles ne la rencontrent jamais.',
      'Ajoutez-la à «\u202Fclaims\u202F» dans l’en-tête de l’article qui en parle, ou supprimez le fichier.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/**
 * Sources that nobody cites, terms that nobody mentions, claims that no explainer names, events that nobody leads to. Every event is in the timeline:
 * one is unused when no text links to it and site.yml does not name it.
 */
export function checkUnused(
  sound: readonly ValidOriginal[],
  parsed: readonly ParsedOriginal[],
  mentions: ReadonlySet<string>,
): readonly Problem[] {
  const used = new Set([
    ...parsed.flatMap(({ body }) => body.cited.map((id) => `sources/${id}`)),
    ...sound.flatMap(({ collection, data }) =>
      referencesIn(kinds[collection].schema, data).map(({ to, id }) => `${to}/${id}`),
    ),
    ...parsed.flatMap(({ body }) =>
      body.texts.flatMap(({ links }) => links.filter(({ within }) => !within).map(({ to }) => to)),
    ),
    ...[...mentions].map((id) => `glossary/${id}`),
  ]);
  return sound.flatMap(({ collection, entry }): readonly Problem[] => {
    const slug = slugs[collection];
    if (!slug || used.has(`${collection}/${entry.id}`)) return [];
    return [{ slug, file: entry.file, ...entry.locate([]), subject: entry.id }];
  });
}

const slugs: Readonly<Partial<Record<Collection, Problem['slug']>>> = {
  sources: 'source-unused',
  glossary: 'term-unused',
  events: 'event-unused',
  claims: 'claim-unused',
};

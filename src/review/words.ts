import type { Plural } from '../i18n/en.ts';
import type { PublishedCollection } from '../kinds/collections.ts';
import type { InEach } from '../model/localised.ts';
import type { EntryChange } from './compare-entries.ts';
import type { LineChange } from './compare-lines.ts';
import type { Part } from './passages.ts';

/** What a review says of a change, in one language. */
export interface ReviewWords {
  readonly title: string;
  readonly comparedWith: string;
  readonly nothing: string;
  readonly unread: string;
  readonly problems: string;
  readonly kinds: Readonly<Record<PublishedCollection, string>>;
  readonly counts: Readonly<Record<'new' | 'changed' | 'removed', Plural>>;
  readonly change: Readonly<Record<EntryChange['change'], string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly line: Readonly<Record<LineChange['change'], string>>;
  /** The heads of tables. */
  readonly columns: {
    readonly kind: string;
    readonly where: string;
    readonly see: string;
    readonly address: string;
    readonly title: string;
    readonly state: string;
  };
  readonly formerly: string;
  readonly unannounced: string;
  readonly citedIn: string;
  readonly citedNowhere: string;
  readonly uncited: string;
  readonly nowNames: string;
  readonly noLonger: string;
  readonly reordered: string;
  readonly behind: string;
  readonly behindBefore: Plural;
  readonly states: Readonly<Record<'missing' | 'stale', string>>;
  readonly addresses: string;
  readonly addressesWhy: string;
  readonly rowsLeftOut: Plural;
  readonly entriesLeftOut: Plural;
  readonly linesOf: Plural;
}

export const reviewWords: InEach<ReviewWords> = {
  en: {
    title: 'What readers will see changed',
    comparedWith: 'Compared with {base}.',
    nothing: 'Nothing that a reader sees has changed.',
    unread: 'The content check refuses these files, so they are not compared: {files}.',
    problems: 'The content check finds {errors} and {warnings}; `npm run check` explains them.',
    kinds: {
      articles: 'Explainers',
      topics: 'Themes',
      events: 'Events',
      glossary: 'Glossary',
      claims: 'Claims',
      statements: 'Checked statements',
      pages: 'Pages',
      sources: 'Sources',
      numbers: 'Figures',
      places: 'Places',
      site: 'Settings of the site',
    },
    counts: {
      new: { other: '{count} new' },
      changed: { other: '{count} changed' },
      removed: { other: '{count} removed' },
    },
    change: { new: 'new', changed: 'changed', removed: 'removed', renamed: 'renamed' },
    fields: {
      body: 'Text',
      title: 'Title',
      summary: 'Summary',
      question: 'Question',
      inBrief: 'In brief',
      topic: 'Theme',
      topics: 'Themes',
      order: 'Place in its list',
      published: 'Published',
      updated: 'Updated',
      asOf: 'Covers events up to',
      changes: 'History of changes',
      claims: 'Claims',
      figures: 'Figures',
      date: 'Date',
      kind: 'Kind',
      places: 'Places',
      weight: 'Weight in the timeline',
      term: 'Term',
      name: 'Name',
      aliases: 'Other forms',
      sortAs: 'Sorted as',
      short: 'Definition',
      sources: 'Sources',
      status: 'Status',
      by: 'Said by',
      disputedBy: 'Disputed by',
      disputedByOthers: 'Disputed by',
      said: 'What was said',
      verdict: 'Verdict',
      measure: 'What is counted',
      printed: 'Printed in texts',
      statements: 'Statement',
      publisher: 'Publisher',
      label: 'Description',
      url: 'Address',
      language: 'Language',
      tier: 'Tier',
      note: 'Note',
      quotes: 'Quotation',
      accessed: 'Read on',
      country: 'Country',
      lat: 'Latitude',
      lon: 'Longitude',
      description: 'Description',
      languages: 'Languages',
      contact: 'Contact',
      licence: 'Licence',
      numbers: 'Figures',
      terms: 'Key terms',
      accent: 'Colour',
      mainEvents: 'Events of the front page',
      mainNumbers: 'Figures of the front page',
    },
    parts: { heading: 'heading', row: 'row of a table', analysis: 'our own reading', more: 'read more' },
    line: { new: 'new', removed: 'removed', changed: 'changed', moved: 'moved' },
    columns: {
      kind: 'What',
      where: 'Where',
      see: 'What readers will see',
      address: 'Address',
      title: 'What was there',
      state: 'State',
    },
    formerly: 'was {id}',
    unannounced:
      'Nearly the same words were at {id} before. If this is the same entry, give it `formerIds: [{id}]`.',
    citedIn: 'Cited in: {titles}.',
    citedNowhere: 'Cited nowhere.',
    uncited: 'No text cites these sources any more: {titles}.',
    nowNames: 'Now with {titles}.',
    noLonger: 'No longer with {titles}.',
    reordered: 'The same in another order.',
    behind: 'Translations that this leaves behind: {language}',
    behindBefore: {
      one: '{count} more was behind before.',
      other: '{count} more were behind before.',
    },
    states: { missing: 'not translated yet', stale: 'the original has changed' },
    addresses: 'Addresses that will lead nowhere',
    addressesWhy:
      'Readers and other sites may have kept them. An entry that was renamed needs its old id in `formerIds`.',
    rowsLeftOut: { one: '{count} more line.', other: '{count} more lines.' },
    entriesLeftOut: { one: '{count} more entry.', other: '{count} more entries.' },
    linesOf: { one: '{count} line', other: '{count} lines' },
  },
  fr: {
    title: 'Ce que les lecteurs verront changer',
    comparedWith: 'Comparé avec {base}.',
    nothing: 'Rien de ce que voit un lecteur n’a changé.',
    unread: 'La vérification du contenu refuse ces fichiers, qui ne sont donc pas comparés\u202F: {files}.',
    problems:
      'La vérification du contenu trouve {errors} et {warnings}\u202F; `npm run check -- --lang=fr` les explique.',
    kinds: {
      articles: 'Articles',
      topics: 'Thèmes',
      events: 'Événements',
      glossary: 'Glossaire',
      claims: 'Affirmations',
      statements: 'Énoncés vérifiés',
      pages: 'Pages',
      sources: 'Sources',
      numbers: 'Chiffres',
      places: 'Lieux',
      site: 'Réglages du site',
    },
    counts: {
      new: { one: '{count} ajout', other: '{count} ajouts' },
      changed: { one: '{count} modification', other: '{count} modifications' },
      removed: { one: '{count} suppression', other: '{count} suppressions' },
    },
    change: { new: 'ajouté', changed: 'modifié', removed: 'supprimé', renamed: 'renommé' },
    fields: {
      body: 'Texte',
      title: 'Titre',
      summary: 'Résumé',
      question: 'Question',
      inBrief: 'En bref',
      topic: 'Thème',
      topics: 'Thèmes',
      order: 'Place dans sa liste',
      published: 'Publié le',
      updated: 'Mis à jour le',
      asOf: 'Informations arrêtées au',
      changes: 'Historique',
      claims: 'Affirmations',
      figures: 'Chiffres',
      date: 'Date',
      kind: 'Nature',
      places: 'Lieux',
      weight: 'Importance dans la chronologie',
      term: 'Terme',
      name: 'Nom',
      aliases: 'Autres formes',
      sortAs: 'Classé à',
      short: 'Définition',
      sources: 'Sources',
      status: 'Statut',
      by: 'Qui le dit',
      disputedBy: 'Contesté par',
      disputedByOthers: 'Contesté par',
      said: 'Ce qui a été dit',
      verdict: 'Verdict',
      measure: 'Ce qui est compté',
      printed: 'Dans les textes',
      statements: 'Déclaration',
      publisher: 'Éditeur',
      label: 'Description',
      url: 'Adresse',
      language: 'Langue',
      tier: 'Rang',
      note: 'Remarque',
      quotes: 'Citation',
      accessed: 'Consulté le',
      country: 'Pays',
      lat: 'Latitude',
      lon: 'Longitude',
      description: 'Description',
      languages: 'Langues',
      contact: 'Contact',
      licence: 'Licence',
      numbers: 'Chiffres',
      terms: 'Termes clés',
      accent: 'Couleur',
      mainEvents: 'Événements de la page d’accueil',
      mainNumbers: 'Chiffres de la page d’accueil',
    },
    parts: {
      heading: 'intertitre',
      row: 'ligne de tableau',
      analysis: 'notre analyse',
      more: 'à lire aussi',
    },
    line: { new: 'ajouté', removed: 'supprimé', changed: 'modifié', moved: 'déplacé' },
    columns: {
      kind: 'Quoi',
      where: 'Où',
      see: 'Ce que verront les lecteurs',
      address: 'Adresse',
      title: 'Ce qui s’y trouvait',
      state: 'État',
    },
    formerly: 'auparavant {id}',
    unannounced:
      'Presque les mêmes mots se trouvaient à {id}. Si c’est la même fiche, donnez-lui `formerIds: [{id}]`.',
    citedIn: 'Citée dans\u202F: {titles}.',
    citedNowhere: 'Citée nulle part.',
    uncited: 'Plus aucun texte ne cite ces sources\u202F: {titles}.',
    nowNames: 'Désormais avec {titles}.',
    noLonger: 'Désormais sans {titles}.',
    reordered: 'Les mêmes dans un autre ordre.',
    behind: 'Traductions à revoir après ce changement\u202F: {language}',
    behindBefore: {
      one: '{count} autre l’était déjà.',
      other: '{count} autres l’étaient déjà.',
    },
    states: { missing: 'pas encore traduit', stale: 'l’original a changé' },
    addresses: 'Adresses qui ne mèneront plus nulle part',
    addressesWhy:
      'Des lecteurs ou d’autres sites les ont peut-être gardées. Une fiche renommée garde son ancien identifiant dans `formerIds`.',
    rowsLeftOut: { one: '{count} autre ligne.', other: '{count} autres lignes.' },
    entriesLeftOut: { one: '{count} autre fiche.', other: '{count} autres fiches.' },
    linesOf: { one: '{count} ligne', other: '{count} lignes' },
  },
};

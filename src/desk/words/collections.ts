import type { Collection } from '../../kinds/collections.ts';
import type { InEach } from '../../model/localised.ts';

/** How collections and their entries are called, for editors. */
export const collections: Readonly<Record<Collection, { readonly many: InEach; readonly one: InEach }>> = {
  articles: { many: { en: 'Explainers', fr: 'Explications' }, one: { en: 'Explainer', fr: 'Explication' } },
  topics: { many: { en: 'Themes', fr: 'Thèmes' }, one: { en: 'Theme', fr: 'Thème' } },
  events: { many: { en: 'Events', fr: 'Événements' }, one: { en: 'Event', fr: 'Événement' } },
  glossary: { many: { en: 'Glossary', fr: 'Glossaire' }, one: { en: 'Term', fr: 'Terme' } },
  claims: { many: { en: 'Claims', fr: 'Affirmations' }, one: { en: 'Claim', fr: 'Affirmation' } },
  statements: {
    many: { en: 'Checked sentences', fr: 'Phrases vérifiées' },
    one: { en: 'Checked sentence', fr: 'Phrase vérifiée' },
  },
  pages: { many: { en: 'Pages', fr: 'Pages' }, one: { en: 'Page', fr: 'Page' } },
  sources: { many: { en: 'Sources', fr: 'Sources' }, one: { en: 'Source', fr: 'Source' } },
  numbers: { many: { en: 'Figures', fr: 'Chiffres' }, one: { en: 'Figure', fr: 'Chiffre' } },
  places: { many: { en: 'Places', fr: 'Lieux' }, one: { en: 'Place', fr: 'Lieu' } },
  site: { many: { en: 'Settings', fr: 'Réglages' }, one: { en: 'Settings', fr: 'Réglages' } },
  style: {
    many: { en: 'House style', fr: 'Règles de style' },
    one: { en: 'House style', fr: 'Règles de style' },
  },
};

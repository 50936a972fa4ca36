/** What surrounds every page, and where a page is missing. */
export const frameWords = {
  nav: {
    label: 'Menu principal',
    skip: 'Aller au texte',
    themes: 'Thèmes',
    timeline: 'Chronologie',
    glossary: 'Glossaire',
    claims: 'Affirmations',
    numbers: 'Chiffres',
    sources: 'Sources',
    search: 'Recherche',
  },
  lists: {
    comma: ', ',
    /** Between a name and what it names. */
    colon: '\u202F: ',
    more: { one: 'Afficher {count} autre', other: 'Afficher {count} autres' },
  },
  footer: {
    label: 'À propos de ce site',
    licence: 'Textes\u202F: {licence}.',
    permission: {
      by: 'Vous pouvez les copier, les traduire et les imprimer en citant la source.',
      'by-sa':
        'Vous pouvez les copier, les traduire et les imprimer en citant la source, et en gardant cette licence pour ce que vous en tirez.',
      'by-nd': 'Vous pouvez les copier et les imprimer sans les modifier, en citant la source.',
      'by-nc':
        'Vous pouvez les copier, les traduire et les imprimer en citant la source, mais pas pour les vendre.',
      'by-nc-sa':
        'Vous pouvez les copier, les traduire et les imprimer en citant la source, mais pas pour les vendre, et en gardant cette licence pour ce que vous en tirez.',
      'by-nc-nd':
        'Vous pouvez les copier et les imprimer sans les modifier, en citant la source, mais pas pour les vendre.',
      zero: 'Vous pouvez les copier, les traduire et les imprimer.',
    },
    noTracking: 'Ni pisteurs ni cookies.',
  },
  theme: { label: 'Affichage', system: 'Auto', light: 'Clair', dark: 'Sombre' },
  translation: {
    missing: 'Ce texte n’est pas encore traduit. Le voici en {language}.',
    some: 'Certains de ces textes ne sont pas encore traduits. Les voici en {language}.',
    stale: 'L’original a été modifié depuis cette traduction, faite le {made}.',
    changed: 'L’original a été modifié le {changed}, après cette traduction du {made}.',
  },
  pages: {
    contactTitle: 'Éditeur et corrections',
    correctionsMissing: 'Aucune adresse n’est encore indiquée pour les corrections.',
    corrections: 'Corrections\u202F:',
    publisherMissing: 'Aucun éditeur n’est encore indiqué.',
    publisher: 'Publié par {publisher}.',
  },
  notFound: {
    title: 'Page introuvable',
    summary: 'L’adresse contient peut-être une erreur, ou la page n’existe pas.',
    body: 'Vous pouvez repartir d’ici\u202F:',
    home: 'Accueil',
  },
  moved: {
    title: 'Nouvelle adresse\u202F: {title}',
    summary: 'Cette ancienne adresse mène à\u202F: {title}',
    heading: 'Cette page a changé d’adresse',
    now: 'Nouvelle adresse\u202F:',
  },
};

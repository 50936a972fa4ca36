/** Search, and what is new. */
export const findingWords = {
  updates: {
    title: 'Modifications',
    summary:
      'Toutes les publications, mises à jour et corrections des articles, de la plus récente à la plus ancienne.',
    correctionsStay: 'Une correction dit ce qui était faux, et reste affichée.',
    published: 'Publication',
    all: 'Toutes les modifications',
    permalink: 'Lien vers cette modification\u202F: {title}, {date}',
    corrected: 'Correction du {date}\u202F:',
    log: 'Toutes les modifications de cet article',
    feeds: 'S’abonner',
    feed: '{name}\u202F: articles',
    topicFeed: '{name}\u202F: {topic}',
    feedUpdates: '{name}\u202F: modifications et corrections',
    feedsMean:
      'Un flux vous signale les nouveautés. Donnez l’une de ces adresses à votre lecteur de flux\u202F:',
    sources: 'Sources',
    changed: '{kind}\u202F: {title}',
  },
  search: {
    title: 'Recherche',
    summary:
      'Chercher un mot dans les articles, les événements, le glossaire, les affirmations et les chiffres. Les accents sont facultatifs.',
    label: 'Mots recherchés',
    submit: 'Rechercher',
    loads: 'La première recherche charge environ 130\u202FKo.',
    instead: 'Sans passer par la recherche',
    needsScript: 'La recherche a besoin de JavaScript. Sans lui, ces liens mènent partout\u202F:',
    development: 'L’index est créé avec le site\u202F: ici, en développement, il n’y a rien à chercher.',
    loading: 'Recherche en cours…',
    found: {
      one: '{count} résultat pour «\u202F{query}\u202F»',
      other: '{count} résultats pour «\u202F{query}\u202F»',
    },
    none: 'Aucun résultat pour «\u202F{query}\u202F». Essayez un autre mot.',
    near: 'Vouliez-vous dire\u202F:',
    alone: 'Chercher un seul mot\u202F:',
    clear: 'Effacer',
    broken:
      'La recherche n’a pas pu être chargée. Vous êtes peut-être hors ligne\u202F: réessayez, ou passez par les liens ci-dessous.',
    again: 'Réessayer',
    more: 'Suite\u202F: {kind}',
    kind: {
      articles: 'Articles',
      topics: 'Thèmes',
      events: 'Événements',
      glossary: 'Glossaire',
      claims: 'Affirmations',
      numbers: 'Chiffres',
      places: 'Lieux',
      pages: 'À propos de ce site',
    },
  },
};

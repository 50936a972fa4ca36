/** Sources, and what kind of witness each is. */
export const sourceWords = {
  sourceKind: {
    'news-report': 'Article de presse',
    'wire-syndication': 'Dépêche d’agence reprise',
    'official-statement': 'Communiqué officiel',
    'claim-by-party': 'Déclaration d’une partie',
    'un-document': 'Document de l’ONU',
    analysis: 'Analyse',
    reference: 'Ouvrage de référence',
    interview: 'Entretien',
    book: 'Livre',
    study: 'Étude',
    law: 'Texte de loi',
    'court-record': 'Document judiciaire',
    archive: 'Document d’archives',
    'data-set': 'Jeu de données',
    broadcast: 'Émission',
    'social-post': 'Message sur un réseau social',
  },
  tier: { 1: 'Premier rang', 2: 'Deuxième rang', 3: 'Troisième rang' },
  sources: {
    title: 'Sources',
    summary: 'Toutes les sources citées sur ce site, et où elles le sont.',
    ranks:
      'Premier rang\u202F: textes officiels, agences de presse et grands médias. Deuxième rang\u202F: médias régionaux et articles repris. Troisième rang\u202F: jamais utilisé seul.',
    of: 'Sources\u202F: {part}',
    count: { one: '{count} source', other: '{count} sources' },
    mark: 'Source {number}',
    back: 'Revenir à la mention {number}',
    all: 'Toutes les sources, et où chacune est citée',
    citedIn: 'Citée dans',
    noAddress: 'Pas d’adresse publique connue',
    translated:
      'Citations traduites par nos soins (langue d’origine\u202F: {language})\u202F; les originaux figurent dans la liste des sources.',
    translatedSome:
      'Citations traduites en partie par nos soins (langue d’origine\u202F: {language})\u202F; la liste des sources donne les originaux et nomme les autres traducteurs.',
    ourTranslation: 'Notre traduction\u202F:',
    translatedBy: 'Traduction de {name}\u202F:',
  },
};

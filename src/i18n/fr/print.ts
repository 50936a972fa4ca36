/** The printed edition and the document that holds it all. */
export const paperWords = {
  paper: {
    folio: 'Page {page} sur {pages}',
    pdf: 'PDF, {kilobytes}\u202FKo',
    qr: 'Code QR de l’adresse {address}',
  },
  dossier: {
    title: 'Dossier',
    summary: 'Tout le dossier en un seul document, à imprimer, à garder, à partager.',
    contents: 'Sommaire',
    file: 'Un seul fichier à garder et à partager ({kilobytes}\u202FKo)',
    pdf: 'Le même en PDF ({kilobytes}\u202FKo)',
    whole: 'Tout le dossier en un seul document',
    each: 'Chaque thème en un seul document',
    list: 'Dossiers par thème',
    listSummary: 'Chaque thème en un seul document, à imprimer, à garder, à partager.',
    of: 'Dossier\u202F: {topic}',
    ofTheme: 'Ce thème en un seul document',
    topicSummary: 'Ce thème en un seul document, à imprimer, à garder, à partager.',
    articles: { one: '{count} article', other: '{count} articles' },
    fileOf: 'Un seul fichier, {kilobytes}\u202FKo',
  },
};

/** The printed edition and the document that holds it all. */
export const paperWords = {
  paper: {
    folio: 'Page {page} of {pages}',
    pdf: 'PDF, {kilobytes} KB',
    qr: 'QR code of the address {address}',
  },
  dossier: {
    title: 'Dossier',
    summary: 'The whole story in one document, to print, save or share.',
    contents: 'Contents',
    file: 'One file to save and share ({kilobytes} KB)',
    pdf: 'The same as a PDF ({kilobytes} KB)',
    whole: 'The whole story in one document',
    each: 'Each theme in one document',
    list: 'Dossiers',
    listSummary: 'Each theme in one document, to print, save or share.',
    of: 'Dossier: {topic}',
    ofTheme: 'This theme in one document',
    topicSummary: 'This theme in one document, to print, save or share.',
    articles: { one: '{count} explainer', other: '{count} explainers' },
    fileOf: 'One file, {kilobytes} KB',
  },
};

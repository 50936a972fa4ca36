/** Passing a page on. */
export const sharingWords = {
  cite: {
    title: 'Citer cette page',
    sentence: '«\u202F{title}\u202F», {site}. {asOf}.',
    read: 'consulté le',
    addDay: '(ajouter la date)',
    sources: 'Toutes les références, pour un logiciel bibliographique\u202F:',
  },
  share: {
    share: 'Partager',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    mail: 'E-mail',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    print: 'Imprimer',
    printText: 'Imprimer le texte seul',
    elsewhere: 'Les sources figurent à l’adresse {address}',
    cite: 'Citer',
    passage: 'Copier le lien vers ce passage',
    quotation: 'Copier ce passage avec ses sources',
    quoted: '«\u202F{passage}\u202F»',
    refused: 'Le navigateur a refusé',
    file: 'Partager le fichier',
  },
  preview: {
    established: { one: '{count} établie', other: '{count} établies' },
    reported: { one: '{count} rapportée', other: '{count} rapportées' },
    claimed: { one: '{count} affirmée', other: '{count} affirmées' },
    disputed: { one: '{count} contestée', other: '{count} contestées' },
  },
};

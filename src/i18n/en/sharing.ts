/** Passing a page on. */
export const sharingWords = {
  cite: {
    title: 'Cite this page',
    sentence: '“{title}”. {site}. {asOf}.',
    read: 'Read on',
    addDay: '(add the day)',
    sources: 'The whole list for reference managers:',
  },
  share: {
    share: 'Share',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    mail: 'Mail',
    copy: 'Copy link',
    copied: 'Copied.',
    print: 'Print',
    printText: 'Print text only',
    elsewhere: 'The sources are listed at {address}',
    cite: 'Cite',
    passage: 'Copy link to this passage',
    quotation: 'Copy it with its sources',
    quoted: '“{passage}”',
    refused: 'The browser refused',
    file: 'Share the file',
  },
  preview: {
    established: { one: '{count} established', other: '{count} established' },
    reported: { one: '{count} reported', other: '{count} reported' },
    claimed: { one: '{count} claimed', other: '{count} claimed' },
    disputed: { one: '{count} disputed', other: '{count} disputed' },
  },
};

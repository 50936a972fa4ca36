/** What surrounds every page, and where a page is missing. */
export const frameWords = {
  nav: {
    label: 'Main',
    skip: 'Skip to content',
    themes: 'Themes',
    timeline: 'Timeline',
    glossary: 'Glossary',
    claims: 'Claims',
    numbers: 'Figures',
    sources: 'Sources',
    search: 'Search',
  },
  lists: {
    comma: ', ',
    /** Between a name and what it names. */
    colon: ': ',
    more: { one: 'Show {count} more', other: 'Show {count} more' },
  },
  footer: {
    label: 'About this site',
    licence: 'Text: {licence}.',
    /** What a licence of Creative Commons allows. */
    permission: {
      by: 'You may copy, translate and print it if you name the source.',
      'by-sa':
        'You may copy, translate and print it if you name the source and keep this licence for what you make of it.',
      'by-nd': 'You may copy and print it unchanged if you name the source.',
      'by-nc': 'You may copy, translate and print it, but not for money, if you name the source.',
      'by-nc-sa':
        'You may copy, translate and print it, but not for money, if you name the source and keep this licence for what you make of it.',
      'by-nc-nd': 'You may copy and print it unchanged, but not for money, if you name the source.',
      zero: 'You may copy, translate and print it.',
    },
    noTracking: 'No trackers, no cookies.',
  },
  theme: { label: 'Colours', system: 'Auto', light: 'Light', dark: 'Dark' },
  translation: {
    missing: 'Not translated yet. Shown in {language}.',
    some: 'Some of these texts are not translated yet. They are shown in {language}.',
    stale: 'The original has changed since this translation was made on {made}.',
    changed: 'The original changed on {changed}, after this translation of {made}.',
  },
  pages: {
    contactTitle: 'Publisher and corrections',
    correctionsMissing: 'No address for corrections has been given yet.',
    corrections: 'Corrections:',
    publisherMissing: 'No publisher has been named yet.',
    publisher: 'Published by {publisher}.',
  },
  notFound: {
    title: 'Page not found',
    summary: 'The address may be mistyped, or the page may not exist.',
    body: 'Try one of these:',
    home: 'Front page',
  },
  moved: {
    title: 'Moved: {title}',
    summary: 'This old address now leads to: {title}',
    heading: 'This page has a new address',
    now: 'It has moved to:',
  },
};

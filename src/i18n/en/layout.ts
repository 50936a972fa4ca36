/** What stands around every page, and where a page is missing. */
export const frameWords = {
  nav: {
    label: 'Main',
    skip: 'Skip to the text',
    themes: 'Themes',
    timeline: 'Timeline',
    glossary: 'Glossary',
    claims: 'Claims',
    numbers: 'Figures',
    sources: 'Sources',
    search: 'Search',
  },
  lists: { more: { one: 'Show {count} more', other: 'Show {count} more' } },
  footer: {
    label: 'About this site',
    licence: 'Words under {licence}.',
    mayCopy: 'You may copy, translate and print them, with the source named.',
    noTracking: 'No trackers, no cookies.',
  },
  theme: { label: 'Colours', system: 'Auto', light: 'Light', dark: 'Dark' },
  translation: {
    missing: 'This text is not translated yet. It stands here in {language}.',
    stale: 'The original has changed since this translation was made.',
  },
  pages: {
    contactTitle: 'Publisher and corrections',
    correctionsMissing: 'No address for corrections is set yet.',
    corrections: 'Corrections:',
    publisherMissing: 'No publisher is named yet.',
    publisher: 'Published by {publisher}.',
  },
  notFound: {
    title: 'This page does not exist',
    summary: 'The address may be mistyped, or the page was never here.',
    body: 'Start from one of these:',
    home: 'Front page',
  },
  moved: {
    title: 'Moved: {title}',
    summary: 'This address is an old one; it leads to: {title}',
    heading: 'This page has a new address',
    now: 'It now stands here:',
  },
};

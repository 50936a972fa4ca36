/** Sources, and what kind of witness each is. */
export const sourceWords = {
  sourceKind: {
    'news-report': 'News report',
    'wire-syndication': 'Agency report, as published by others',
    'official-statement': 'Official statement',
    'claim-by-party': 'Statement of a party to the conflict',
    'un-document': 'United Nations document',
    analysis: 'Analysis',
    reference: 'Reference work',
  },
  tier: {
    1: 'official text, United Nations, agency or major outlet',
    2: 'regional outlet or republished report',
    3: 'never used alone',
  },
  language: { en: 'English', fr: 'French' } as Readonly<Record<string, string>>,
  sources: {
    title: 'Sources',
    summary: 'Every source this site cites, and where.',
    count: { one: '{count} source', other: '{count} sources' },
    citedIn: 'Cited in',
    noAddress: 'No public address known',
    reliability: 'About this source',
    entry: 'About this source and where it is cited',
  },
};

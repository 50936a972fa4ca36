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
  tier: { 1: 'First rank', 2: 'Second rank', 3: 'Third rank' },
  sources: {
    title: 'Sources',
    summary: 'Every source this site cites, and where.',
    ranks:
      'First rank: official texts, the United Nations, news agencies and major outlets. Second rank: regional outlets and republished reports. Third rank: never used alone.',
    of: 'Sources: {part}',
    count: { one: '{count} source', other: '{count} sources' },
    mark: 'Source {number}',
    back: 'Back to mention {number}',
    all: 'All sources, and where each is cited',
    citedIn: 'Cited in',
    noAddress: 'No public address known',
  },
};

/** Sources, and what kind of witness each is. */
export const sourceWords = {
  sourceKind: {
    'news-report': 'News report',
    'wire-syndication': 'Agency report, republished',
    'official-statement': 'Official statement',
    'claim-by-party': 'Statement by a party to the conflict',
    'un-document': 'United Nations document',
    analysis: 'Analysis',
    reference: 'Reference work',
  },
  tier: { 1: 'Tier 1', 2: 'Tier 2', 3: 'Tier 3' },
  sources: {
    title: 'Sources',
    summary: 'Every source this site cites, and where.',
    ranks:
      'Tier 1: official texts, the United Nations, news agencies and major outlets. Tier 2: regional outlets and republished reports. Tier 3: never used alone.',
    of: 'Sources: {part}',
    count: { one: '{count} source', other: '{count} sources' },
    mark: 'Source {number}',
    back: 'Back to mention {number}',
    all: 'All sources, and where each is cited',
    citedIn: 'Cited in',
    noAddress: 'No public address known',
    translated: 'We translated the quotations from {language}; the list of all sources has the originals.',
    translatedSome:
      'We translated some of the quotations from {language}; the list of all sources has the originals, and names the translators of the rest.',
    ourTranslation: 'Our translation:',
    translatedBy: 'Translated by {name}:',
  },
};

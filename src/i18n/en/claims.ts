/** Claims, and how far each is supported. */
export const claimWords = {
  status: {
    established: 'Established',
    reported: 'Reported',
    claimed: 'Claimed',
    disputed: 'Disputed',
  },
  statusMeaning: {
    established:
      'Several reliable sources say so independently, without relying on unnamed people alone, and nobody disputes it.',
    reported: 'One reliable source says so, or several that quote unnamed people.',
    claimed: 'A party to the events says so, and nobody else has confirmed it.',
    disputed: 'Parties or sources contradict each other.',
  },
  verdict: {
    supported: 'Supported',
    vague: 'Vague',
    wrong: 'Wrong',
    claim: 'Claim',
    opinion: 'Opinion',
  },
  verdictMeaning: {
    supported: 'Better sources say the same.',
    vague: 'True, but a date, a name or another detail that matters is missing.',
    wrong: 'Better sources say something else.',
    claim: 'One party says so, and nobody else has confirmed it.',
    opinion: 'The text’s own judgement, with no source given.',
  },
  statements: {
    verdict: 'Verdict',
    said: 'What it said',
    finding: 'What other sources say',
    count: { one: '{count} statement', other: '{count} statements' },
  },
  claims: {
    title: 'Claims',
    summary: 'What is established, reported, claimed or disputed.',
    meaning: 'What these words mean',
    status: 'Status',
    statement: 'Statement',
    who: 'Who says it',
    since: 'since {date}',
    disputedBy: 'disputed by {names}',
    all: 'All claims and their status',
    why: 'Why',
    shownIn: 'Discussed in',
    of: 'Claims: {part}',
    count: { one: '{count} claim', other: '{count} claims' },
    only: '{status}: {count} of {all} claims.',
    showAll: 'Show all',
  },
};

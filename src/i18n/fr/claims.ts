/** Claims, and how far each is supported. */
export const claimWords = {
  status: {
    established: 'Établi',
    reported: 'Rapporté',
    claimed: 'Affirmé',
    disputed: 'Contesté',
  },
  statusMeaning: {
    established:
      'Plusieurs sources fiables et indépendantes le disent, sans s’appuyer sur les seuls propos de personnes anonymes, et personne ne le conteste.',
    reported: 'Une source fiable le dit, ou plusieurs qui citent des personnes anonymes.',
    claimed: 'L’une des parties le dit, sans confirmation indépendante.',
    disputed: 'Les parties ou les sources se contredisent.',
  },
  verdict: {
    supported: 'Confirmé',
    vague: 'Imprécis',
    wrong: 'Faux',
    claim: 'Affirmation',
    opinion: 'Opinion',
  },
  verdictMeaning: {
    supported: 'Des sources plus solides disent la même chose.',
    vague: 'C’est vrai, mais il manque une date, un nom ou une autre précision importante.',
    wrong: 'Des sources plus solides disent autre chose.',
    claim: 'L’une des parties le dit, sans confirmation indépendante.',
    opinion: 'Un jugement du texte lui-même, sans source.',
  },
  statements: {
    verdict: 'Verdict',
    said: 'Ce que dit le texte',
    finding: 'Ce que disent d’autres sources',
    count: { one: '{count} énoncé', other: '{count} énoncés' },
  },
  claims: {
    title: 'Affirmations',
    summary: 'Ce qui est établi, rapporté, affirmé ou contesté.',
    meaning: 'Que veulent dire ces mots\u202F?',
    status: 'Statut',
    statement: 'Affirmation',
    who: 'Qui le dit',
    since: '{date}',
    disputedBy: 'contesté par {names}',
    why: 'Pourquoi',
    all: 'Toutes les affirmations et leur statut',
    shownIn: 'Mentionnée dans',
    of: 'Affirmations\u202F: {part}',
    count: { one: '{count} affirmation', other: '{count} affirmations' },
    only: '{status}\u202F: {count} des {all} affirmations.',
    showAll: 'Tout afficher',
  },
};

/** Dates, and the time between them. */
export const dateWords = {
  // `do` is 1er, and 2 for all other days.
  dates: {
    day: 'do MMMM yyyy',
    month: 'MMMM yyyy',
    year: 'yyyy',
    monthAlone: 'MMMM',
    around: 'vers {date}',
  },
  intervals: {
    daysOfMonth: { begin: 'do', to: '–', end: 'do MMMM yyyy' },
    daysOfYear: { begin: 'do MMMM', to: ' – ', end: 'do MMMM yyyy' },
    monthsOfYear: { begin: 'MMMM', to: ' – ', end: 'MMMM yyyy' },
    otherwise: ' – ',
  },
  later: {
    days: { one: '{count} jour plus tard', other: '{count} jours plus tard' },
    months: { other: '{count} mois plus tard' },
    years: { one: '{count} an plus tard', other: '{count} ans plus tard' },
  },
  earlier: {
    days: { one: '{count} jour plus tôt', other: '{count} jours plus tôt' },
    months: { other: '{count} mois plus tôt' },
    years: { one: '{count} an plus tôt', other: '{count} ans plus tôt' },
  },
};

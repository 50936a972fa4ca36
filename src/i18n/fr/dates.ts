/** Dates, and the time between them. */
export const dateWords = {
  // `do` is 1er, and 2 for all other days.
  dates: {
    day: 'do MMMM y',
    month: 'MMMM y',
    year: 'y',
    monthAlone: 'MMMM',
    seasons: ['printemps {year}', 'été {year}', 'automne {year}', 'hiver {year}'],
    around: { day: 'vers le {date}', month: 'vers {date}', year: 'vers {date}' },
  },
  intervals: {
    daysOfMonth: { begin: 'do', to: '–', end: 'do MMMM y' },
    daysOfYear: { begin: 'do MMMM', to: ' – ', end: 'do MMMM y' },
    monthsOfYear: { begin: 'MMMM', to: ' – ', end: 'MMMM y' },
    otherwise: ' – ',
  },
  openIntervals: {
    lasts: {
      day: 'depuis le {date}',
      month: 'depuis {date}',
      year: 'depuis {date}',
      seasons: [
        'depuis le printemps {year}',
        'depuis l’été {year}',
        'depuis l’automne {year}',
        'depuis l’hiver {year}',
      ],
      roughly: '{date} environ',
    },
    ended: {
      day: 'dès le {date}, fin inconnue',
      month: 'dès {date}, fin inconnue',
      year: 'dès {date}, fin inconnue',
      seasons: [
        'dès le printemps {year}, fin inconnue',
        'dès l’été {year}, fin inconnue',
        'dès l’automne {year}, fin inconnue',
        'dès l’hiver {year}, fin inconnue',
      ],
      roughly: '{date} environ',
    },
    begun: {
      day: 'jusqu’au {date}',
      month: 'jusqu’en {date}',
      year: 'jusqu’en {date}',
      seasons: [
        'jusqu’au printemps {year}',
        'jusqu’à l’été {year}',
        'jusqu’à l’automne {year}',
        'jusqu’à l’hiver {year}',
      ],
      roughly: '{date} environ',
    },
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

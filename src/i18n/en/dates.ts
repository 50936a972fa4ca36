/** Dates, and the time between them. */
export const dateWords = {
  /** date-fns patterns for each precision. */
  dates: {
    day: 'd MMMM y',
    month: 'MMMM y',
    year: 'y',
    monthAlone: 'MMMM',
    /** Spring to winter. */
    seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'],
    around: { day: 'around {date}', month: 'around {date}', year: 'around {date}' },
  },
  /** Intervals: how the beginning and the end are written that share a month or a year, and what is written between them. */
  intervals: {
    daysOfMonth: { begin: 'd', to: '–', end: 'd MMMM y' },
    daysOfYear: { begin: 'd MMMM', to: ' – ', end: 'd MMMM y' },
    monthsOfYear: { begin: 'MMMM', to: ' – ', end: 'MMMM y' },
    otherwise: ' – ',
  },
  /** Intervals of which one end is given: what goes on, what ended at a time not known, and what ended then. */
  openIntervals: {
    lasts: {
      day: 'since {date}',
      month: 'since {date}',
      year: 'since {date}',
      seasons: ['since spring {year}', 'since summer {year}', 'since autumn {year}', 'since winter {year}'],
      roughly: 'around {date}',
    },
    ended: {
      day: 'from {date}, end not known',
      month: 'from {date}, end not known',
      year: 'from {date}, end not known',
      seasons: [
        'from spring {year}, end not known',
        'from summer {year}, end not known',
        'from autumn {year}, end not known',
        'from winter {year}, end not known',
      ],
      roughly: 'around {date}',
    },
    begun: {
      day: 'until {date}',
      month: 'until {date}',
      year: 'until {date}',
      seasons: ['until spring {year}', 'until summer {year}', 'until autumn {year}', 'until winter {year}'],
      roughly: 'around {date}',
    },
  },
  later: {
    days: { one: '{count} day later', other: '{count} days later' },
    months: { one: '{count} month later', other: '{count} months later' },
    years: { one: '{count} year later', other: '{count} years later' },
  },
  earlier: {
    days: { one: '{count} day earlier', other: '{count} days earlier' },
    months: { one: '{count} month earlier', other: '{count} months earlier' },
    years: { one: '{count} year earlier', other: '{count} years earlier' },
  },
};

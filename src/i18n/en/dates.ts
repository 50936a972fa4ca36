/** Dates, and the time between them. */
export const dateWords = {
  /** date-fns patterns for each precision. */
  dates: {
    day: 'd MMMM yyyy',
    month: 'MMMM yyyy',
    year: 'yyyy',
    monthAlone: 'MMMM',
    around: 'around {date}',
  },
  /** Intervals: how the beginning and the end are written that share a month or a year, and what is written between them. */
  intervals: {
    daysOfMonth: { begin: 'd', to: '–', end: 'd MMMM yyyy' },
    daysOfYear: { begin: 'd MMMM', to: ' – ', end: 'd MMMM yyyy' },
    monthsOfYear: { begin: 'MMMM', to: ' – ', end: 'MMMM yyyy' },
    otherwise: ' – ',
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

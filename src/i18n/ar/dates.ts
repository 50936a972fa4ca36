/** Dates, and the time between them. */
export const dateWords = {
  dates: {
    day: 'd MMMM yyyy',
    month: 'MMMM yyyy',
    year: 'yyyy',
    monthAlone: 'MMMM',
    around: 'حوالي {date}',
  },
  intervals: {
    daysOfMonth: { begin: 'd', to: '–', end: 'd MMMM yyyy' },
    daysOfYear: { begin: 'd MMMM', to: ' – ', end: 'd MMMM yyyy' },
    monthsOfYear: { begin: 'MMMM', to: ' – ', end: 'MMMM yyyy' },
    otherwise: ' – ',
  },
  later: {
    days: {
      zero: 'في اليوم نفسه',
      one: 'بعد ذلك بيوم واحد',
      two: 'بعد ذلك بيومين',
      few: 'بعد ذلك بـ{count} أيام',
      many: 'بعد ذلك بـ{count} يوما',
      other: 'بعد ذلك بـ{count} يوم',
    },
    months: {
      zero: 'في الشهر نفسه',
      one: 'بعد ذلك بشهر واحد',
      two: 'بعد ذلك بشهرين',
      few: 'بعد ذلك بـ{count} أشهر',
      many: 'بعد ذلك بـ{count} شهرا',
      other: 'بعد ذلك بـ{count} شهر',
    },
    years: {
      zero: 'في العام نفسه',
      one: 'بعد ذلك بعام واحد',
      two: 'بعد ذلك بعامين',
      few: 'بعد ذلك بـ{count} أعوام',
      many: 'بعد ذلك بـ{count} عاما',
      other: 'بعد ذلك بـ{count} عام',
    },
  },
  earlier: {
    days: {
      zero: 'في اليوم نفسه',
      one: 'قبل ذلك بيوم واحد',
      two: 'قبل ذلك بيومين',
      few: 'قبل ذلك بـ{count} أيام',
      many: 'قبل ذلك بـ{count} يوما',
      other: 'قبل ذلك بـ{count} يوم',
    },
    months: {
      zero: 'في الشهر نفسه',
      one: 'قبل ذلك بشهر واحد',
      two: 'قبل ذلك بشهرين',
      few: 'قبل ذلك بـ{count} أشهر',
      many: 'قبل ذلك بـ{count} شهرا',
      other: 'قبل ذلك بـ{count} شهر',
    },
    years: {
      zero: 'في العام نفسه',
      one: 'قبل ذلك بعام واحد',
      two: 'قبل ذلك بعامين',
      few: 'قبل ذلك بـ{count} أعوام',
      many: 'قبل ذلك بـ{count} عاما',
      other: 'قبل ذلك بـ{count} عام',
    },
  },
};

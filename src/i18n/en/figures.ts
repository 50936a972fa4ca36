/** Figures that changed, and their history. */
export const figureWords = {
  figures: {
    atLeast: 'more than {min}',
    atMost: 'fewer than {max}',
    between: '{min} to {max}',
    title: 'Figures',
    lead: 'A figure changes as more becomes known. Each line is one statement, on the day it was made.',
    date: 'Date',
    figure: 'Figure',
    saidBy: 'Who said so',
    status: 'Status',
    history: 'What was said before',
    about: 'Who says so: {figure}',
    scale: 'The marks stand on a line from {from} to {to}.',
    chart:
      'One row for each of {count} statements, in order of date. The table below says the same in words.',
    chartTenfold:
      'One row for each of {count} statements, in order of date; each step along the line is ten times the one before. The table below says the same in words.',
    tenfold: 'Each step along the line is ten times the one before.',
  },
  numbers: {
    title: 'Figures',
    summary: 'Every figure of this story: what is said today, who says it, and what was said before.',
    of: 'Figures: {part}',
    others: 'Other figures',
    count: { one: '{count} figure', other: '{count} figures' },
    all: 'All figures',
    usedIn: 'Used in',
    reading:
      'A mark is one statement, its shape the status. A bar is a range; a dotted line runs on where an end is open. Words without a mark gave no number.',
  },
};

/** Figures that changed, and their history. */
export const figureWords = {
  figures: {
    moreThan: 'more than {min}',
    atLeast: 'at least {min}',
    atMost: 'at most {max}',
    between: '{min} to {max}',
    title: 'Figures',
    lead: 'Figures change as more is learned. Each line is one statement, with its date.',
    date: 'Date',
    figure: 'Figure',
    saidBy: 'Who said so',
    status: 'Status',
    history: 'What was said before',
    about: 'Who says so: {figure}',
    scale: 'The scale runs from {from} to {to}.',
    chart:
      'One row for each of {count} statements, in order of date. The table below gives the same in words.',
    chartTenfold:
      'One row for each of {count} statements, in order of date; each step along the line is ten times the one before. The table below gives the same in words.',
    tenfold: 'Each step along the line is ten times the one before.',
  },
  numbers: {
    title: 'Figures',
    summary: 'Every figure in this story: the latest one, who gave it, and what was said before.',
    of: 'Figures: {part}',
    others: 'Other figures',
    count: { one: '{count} figure', other: '{count} figures' },
    all: 'All figures',
    usedIn: 'Used in',
    reading:
      'Each mark is one statement, and its shape shows the status. A bar is a range; a dotted line means that one end is open. No mark: no number given.',
  },
};

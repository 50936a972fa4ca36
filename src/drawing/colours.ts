/** The light theme's colours for what is drawn as a file and cannot read the style sheet; a test holds them to tokens.css. */
export const lightColours = {
  paper: '#fbf9f4',
  ink: '#191714',
  inkSoft: '#4f4b44',
  rule: '#d8d3c8',
  'accent-1': '#97291c',
  'accent-2': '#1d5767',
  'accent-3': '#6a4e0e',
} as const;

export type Colour = keyof typeof lightColours;

/** The colour of the page itself in the dark theme. */
export const darkPaper = '#151412';

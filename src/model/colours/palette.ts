/**
 * The colours of both themes, for what cannot read the style sheet: files of their own
 * (maps, preview pictures, icons), the manifest and `<meta name="theme-color">`. A test keeps them equal to
 * `styles/tokens.css`, and finds any module that writes one of them by hand.
 */
export const lightColours = {
  paper: '#fbf9f4',
  ink: '#191714',
  inkSoft: '#4f4b44',
  rule: '#d8d3c8',
  mark: '#f3ecd9',
} as const;

type Colour = keyof typeof lightColours;

/** The same colours in the dark theme. */
export const darkColours: Readonly<Record<Colour, string>> = {
  paper: '#151412',
  ink: '#eae6dd',
  inkSoft: '#b7b1a5',
  rule: '#3b3833',
  mark: '#2a261d',
};

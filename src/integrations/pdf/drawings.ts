/** The face of printed pages: --text in styles/tokens.css. */
const face = 'Charter, Bitstream Charter, Sitka Text, Cambria, Georgia, serif';

/**
 * A drawing that a page loads, as a book prints it: its letters in the book's face and without an edge around them.
 * Chromium draws each edged letter one by one, twice, and embeds a second face: that was a third of a PDF.
 */
export function onPaper(svg: string): string {
  return svg
    .replace(/ stroke="[^"]*" stroke-width="[^"]*" paint-order="stroke"/g, '')
    .replace(/ font-family="[^"]*"/g, ` font-family="${face}"`);
}

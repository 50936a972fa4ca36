import { clampChroma, converter, differenceCiede2000, formatHex, wcagContrast } from 'culori';
import { darkColours, lightColours } from './palette.ts';

const oklch = converter('oklch');
const difference = differenceCiede2000();

/** What text needs on its paper (WCAG 2.2, 1.4.6). Lines and marks need 3, which follows. */
export const leastContrast = 7;

/** How light a colour is in the dark theme, and how strong at most: a stronger one dazzles there. OKLCH. */
const [darkLightness, darkChroma] = [0.8, 0.1];

/** Below this, two colours in different places are taken for one (CIEDE2000; two shades of one colour side by side are 2). */
const leastDifference = 10;

/** How well text in this colour can be read on the light paper: from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOnPaper(colour: string): number {
  return wcagContrast(colour, lightColours.paper);
}

/**
 * The colour itself, or else the nearest darker one of the same hue in which text can be read on the light paper.
 * @param colour `#rrggbb`
 */
export function nearestReadable(colour: string): string {
  return moved(colour, -0.002, (candidate) => contrastOnPaper(candidate) >= leastContrast);
}

/**
 * The colour that stands for this one in the dark theme: of the same hue, and light enough for text.
 * @param colour `#rrggbb`
 */
export function inTheDark(colour: string): string {
  const { l, c, h } = oklch(colour);
  const lighter = formatHex(
    clampChroma(
      { mode: 'oklch', l: Math.max(l, darkLightness), c: Math.min(c, darkChroma), h: h ?? 0 },
      'oklch',
    ),
  );
  return moved(lighter, 0.002, (candidate) => wcagContrast(candidate, darkColours.paper) >= leastContrast);
}

/** Whether two colours are hard to tell from each other. */
export function areAlike(one: string, other: string): boolean {
  return difference(one, other) < leastDifference;
}

/** The first colour on the way to black or white that will do. */
function moved(colour: string, step: number, willDo: (candidate: string) => boolean): string {
  const { l, c, h } = oklch(colour);
  let candidate = colour;
  for (
    let lightness = Math.min(l, 1);
    !willDo(candidate) && lightness >= 0 && lightness <= 1;
    lightness += step
  )
    candidate = formatHex(clampChroma({ mode: 'oklch', l: lightness, c, h: h ?? 0 }, 'oklch'));
  return candidate;
}

/** What is used of culori (https://culorijs.org/api/), which brings no types of its own. */
declare module 'culori' {
  interface Oklch {
    readonly mode: 'oklch';
    readonly l: number;
    readonly c: number;
    /** None where the colour is a grey. */
    readonly h?: number;
  }
  export function converter(mode: 'oklch'): (colour: string) => Oklch;
  export function clampChroma(colour: Oklch, mode: 'oklch'): Oklch;
  export function formatHex(colour: Oklch): string;
  export function wcagContrast(one: string, other: string): number;
  export function differenceCiede2000(): (one: string, other: string) => number;
}

import { inTheDark } from './contrast.ts';

/** A colour of the site in both themes, `#rrggbb`. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** The colours that have a name. The first is the house's own, unless its settings give another. */
const named = {
  'accent-1': { light: '#97291c', dark: '#f0a394' },
  'accent-2': { light: '#1d5767', dark: '#8fcbdc' },
  'accent-3': { light: '#6a4e0e', dark: '#dcbf77' },
} as const satisfies Readonly<Record<string, Accent>>;

/** A colour as it is written: one of the named, or its red, green and blue. */
export const accentPattern = /^(?:accent-[123]|#[0-9a-fA-F]{6})$/;

/** The part of the settings that says what the house's own colour is. */
export interface House {
  readonly look?: { readonly accent?: string | undefined } | undefined;
}

/**
 * A colour in both themes. A theme that gives none, and a page that belongs to no theme, have the house's own.
 * @param written as a theme's file has it; what is no colour is refused by the schema
 */
export function accentOf(written: string | undefined, { look }: House): Accent {
  const own = written ?? 'accent-1';
  const colour = own === 'accent-1' ? (look?.accent ?? own) : own;
  if (colour in named) return named[colour as keyof typeof named];
  const light = colour.toLowerCase();
  return { light, dark: inTheDark(light) };
}

/**
 * The rules that colour a page: its own colour, and those of its parts with a `data-accent`. Each page carries those
 * alone that it shows.
 */
export function accentRules(
  own: string | undefined,
  parts: readonly (string | undefined)[],
  house: House,
): string {
  const rule = (selector: string, written: string | undefined) => {
    const { light, dark } = accentOf(written, house);
    return `${selector}{--accent-light:${light};--accent-dark:${dark}}`;
  };
  return [
    rule(':root', own),
    ...[...new Set(parts)].flatMap((part) =>
      part === undefined ? [] : [rule(`[data-accent='${part}']`, part)],
    ),
  ].join('');
}

/** What an attribute may hold; undefined leaves it out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element of SVG (https://www.w3.org/TR/SVG2/), its content already SVG. Numbers are written to a tenth of a unit.
 * @throws RangeError when a number is none: a drawing with NaN in it would vanish without a word.
 */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? decimal(value) : escape(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  if (content.length === 0) return `${open}/>`;
  // Where a drawing is read as text, in a terminal or pasted, its labels are lines of their own.
  return `${open}>${content.join('')}</${name}>${labels.has(name) ? '\n' : ''}`;
}

const labels = new Set(['title', 'desc', 'text']);

/** Text of a drawing, safe within an element. */
export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** What a whole drawing is called and how large it is. */
export interface Frame {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Units of the drawing: one is a CSS pixel where it is shown at its own size. */
  readonly width: number;
  readonly height: number;
  readonly class?: string;
}

/** A whole drawing, with a title and a description for screen readers. */
export function drawing(frame: Frame, attributes: Attributes, ...content: readonly string[]): string {
  const { id, title, description, width, height } = frame;
  return element(
    'svg',
    {
      class: frame.class,
      viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      ...attributes,
    },
    element('title', { id: `${id}-title` }, escape(title)),
    element('desc', { id: `${id}-desc` }, escape(description)),
    ...content,
  );
}

const narrow = /[\s.,;:'’!|()[\]ijlrtfI1-]/u;
const broad = /[mwMW@%—\p{Lu}]/u;

/**
 * About how wide a line of text is, in units of `size`: no font is at hand where drawings are made, so each letter
 * counts as much as the widest of the system faces takes for it.
 */
export function textWidth(text: string, size: number): number {
  const units = [...text].map((letter) => (narrow.test(letter) ? 0.4 : broad.test(letter) ? 0.86 : 0.65));
  return units.reduce((sum, unit) => sum + unit, 0) * size;
}

/** Text broken into lines between words; a single word that is too long keeps a line of its own. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} is no length`);
  return String(Math.round(value * 10) / 10 || 0);
}

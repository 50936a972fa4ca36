import { createHash } from 'node:crypto';
import { directionOf } from '../../i18n/direction.ts';
import type { Words } from '../../i18n/en.ts';
import { statusCounts, type Preview } from '../../formats/preview.ts';
import { asOfLine } from '../../model/dates/date-words.ts';
import type { Logo } from '../../model/look/logo.ts';
import type { Status } from '../../model/fields.ts';
import { lightColours } from '../../model/colours/palette.ts';

/** An element as satori reads it (https://github.com/vercel/satori): React's shape, without React. */
export interface Drawn {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Drawn[];
    readonly [attribute: string]: unknown;
  };
}

/** Size of every preview picture, in pixels: what Facebook, X, WhatsApp and Telegram show uncropped. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The faces in which a letter is looked for, in this order (integrations/previews/faces.ts). */
const faces = 'Text, Text Extended, Text African, Text Arabic, Text NKo, Text Tifinagh';

/** A page's preview as a tree of boxes: an accent, the kicker, the title as large as it fits, how far it goes. */
export function drawPreview(preview: Preview, words: Words, logo?: Logo): Drawn {
  const { paper, ink, inkSoft, rule } = lightColours;
  const { accent } = preview;
  const size = titleSize(preview.title);
  const counts = statusCounts(preview.statuses, words);
  const direction = directionOf(words.locale.code) ?? 'ltr';
  const whole = {
    ...previewSize,
    backgroundColor: paper,
    color: ink,
    direction,
    fontFamily: faces,
  };
  return box(whole, [
    box({ width: 20, height: '100%', backgroundColor: accent }, []),
    box(
      {
        flex: 1,
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: direction === 'rtl' ? '60px 60px 48px 72px' : '60px 72px 48px 60px',
      },
      [
        box({ flexDirection: 'column' }, [
          ...(preview.kicker ? [line(preview.kicker, { color: accent, fontSize: 34, fontWeight: 600 })] : []),
          line(preview.title, {
            fontSize: size,
            fontWeight: 600,
            // Arabic letters join, and may not be pushed into one another.
            ...(direction === 'ltr' && { letterSpacing: -size / 100 }),
            lineClamp: 4,
            lineHeight: 1.1,
            marginTop: 18,
            // satori balances a clamped text to less than its lines.
            ...(size > 56 && { textWrap: 'balance' }),
          }),
          ...(preview.detail && detailFits(preview, size)
            ? [line(preview.detail, { color: inkSoft, fontSize: 32, lineHeight: 1.35, marginTop: 26 })]
            : []),
        ]),
        box({ flexDirection: 'column' }, [
          ...(counts.length > 0 ? [box({ gap: 36, marginBottom: 26 }, counts.map(statusLine))] : []),
          box({ borderTop: `2px solid ${rule}`, justifyContent: 'space-between', paddingTop: 24 }, [
            logo ? picture(logo) : line(preview.siteName, { fontSize: 30, fontWeight: 600 }),
            line(asOfLine(preview.asOf, words), { color: inkSoft, fontSize: 30 }),
          ]),
        ]),
      ],
    ),
  ]);
}

/** The file name of a picture: the same drawing has the same name, another drawing another. */
export function previewName(drawn: Drawn): string {
  return `${createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 12)}.jpg`;
}

function titleSize({ length }: string): number {
  if (length <= 30) return 96;
  if (length <= 60) return 80;
  return length <= 100 ? 68 : 56;
}

/** Whether the whole detail finds room: half a sentence can say the opposite of the whole, so it is never cut. */
function detailFits({ title, detail = '', statuses }: Preview, size: number): boolean {
  // Measured: the column is 1048 wide; a letter takes half its size on average; the rest of the column is fixed.
  const linesOf = (text: string, letter: number) => Math.ceil((text.length * letter * 0.5) / 1000);
  const free = statuses.length > 0 ? 296 : 356;
  return linesOf(title, size) * size * 1.1 + linesOf(detail, 32) * 43 + 26 <= free;
}

/** A status as the pages mark it: a filled or open circle, a square, a diamond, and its words. */
function statusLine({ status, text }: { status: Status; text: string }): Drawn {
  const { ink, paper } = lightColours;
  const shape = {
    established: { backgroundColor: ink, borderRadius: 12 },
    reported: { backgroundColor: paper, borderRadius: 12 },
    claimed: { backgroundColor: paper },
    disputed: { backgroundColor: ink, transform: 'rotate(45deg) scale(0.85)' },
  }[status];
  return box({ alignItems: 'center', gap: 14 }, [
    box({ width: 20, height: 20, border: `3px solid ${ink}`, ...shape }, []),
    line(text, { fontSize: 30 }),
  ]);
}

function box(style: Drawn['props']['style'], children: readonly Drawn[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A logo, twice as large as on a page. */
function picture({ data, width, height }: Logo): Drawn {
  return { type: 'img', props: { src: data, width: 2 * width, height: 2 * height } };
}

function line(text: string, style: Drawn['props']['style']): Drawn {
  // No face has the narrow space, and all have the wide one.
  const children = text.replaceAll('\u202F', '\u00A0');
  return { type: 'div', props: { style: { display: 'block', ...style }, children } };
}

import { create, type QRCodeErrorCorrectionLevel } from 'qrcode';

/** A QR code drawn as one line. */
export interface QrDrawing {
  /** Modules on a side, the quiet zone of four around them included: the side of the SVG's view box. */
  readonly side: number;
  /** `d` of a path whose stroke is one module wide. */
  readonly path: string;
}

const quiet = 4;
const stronger: readonly QRCodeErrorCorrectionLevel[] = ['H', 'Q', 'M'];

/**
 * Draws a text as a QR code (ISO/IEC 18004): as small as it can be, and with the strongest correction that leaves it as
 * small.
 * @throws Error when the text is longer than a QR code holds (2,953 bytes).
 */
export function drawQr(text: string): QrDrawing {
  const smallest = create(text, { errorCorrectionLevel: 'L' });
  const { modules } = strongest(text, smallest.version) ?? smallest;
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => modules.get(y, x) === 1),
  );
  return { side: modules.size + 2 * quiet, path: rows.map(drawRow).join('') };
}

function strongest(text: string, version: number) {
  for (const errorCorrectionLevel of stronger) {
    try {
      return create(text, { version, errorCorrectionLevel });
    } catch {
      continue;
    }
  }
  return undefined;
}

/** A row from its left end: `h` draws dark modules, `m` skips light ones. */
function drawRow(row: readonly boolean[], y: number): string {
  const runs = [
    ...row
      .map((dark) => (dark ? '#' : ' '))
      .join('')
      .trimEnd()
      .matchAll(/#+| +/g),
  ];
  return (
    `M${String(quiet)} ${String(y + quiet)}.5` +
    runs
      .map(([run]) => (run.startsWith('#') ? `h${String(run.length)}` : `m${String(run.length)} 0`))
      .join('')
  );
}

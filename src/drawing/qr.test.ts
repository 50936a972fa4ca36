import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { drawQr } from './qr.ts';

/** Reads the dark modules of a drawing back. */
function darkModules({ path, side }: { path: string; side: number }): string[] {
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => ' '));
  let [x, y] = [0, 0];
  for (const [, command, a = '0', b = '0'] of path.matchAll(/([Mhm])(\d+)(?: (\d+)(?:\.5)?)?/g)) {
    if (command === 'M') [x, y] = [Number(a), Number(b)];
    else {
      if (command === 'h') rows[y]?.fill('#', x, x + Number(a));
      x += Number(a);
    }
  }
  return rows.map((row) => row.join(''));
}

test('every dark module is drawn, and a quiet zone of four stands around them', () => {
  const address = 'https://news.example/articles/the-lamp-walks/';
  const drawing = drawQr(address);
  const rows = darkModules(drawing);
  const inner = rows.slice(4, -4).map((row) => row.slice(4, -4));
  const size = drawing.side - 8;
  const same = (['L', 'M', 'Q', 'H'] as const).filter((errorCorrectionLevel) => {
    const { modules } = create(address, { errorCorrectionLevel });
    return (
      modules.size === size &&
      inner.every((row, y) => [...row].every((cell, x) => (cell === '#') === (modules.get(y, x) === 1)))
    );
  });
  expect(same).toHaveLength(1);
  expect([...rows.slice(0, 4), ...rows.slice(-4)].join('').trim()).toBe('');
  expect(rows.every((row) => row.startsWith('    ') && row.endsWith('    '))).toBe(true);
});

test('correction costs no size: a short text gets the strongest that fits', () => {
  const { modules } = create('a', { errorCorrectionLevel: 'H' });
  expect(drawQr('a').side).toBe(modules.size + 8);
  expect(() => drawQr('x'.repeat(3000))).toThrow();
});

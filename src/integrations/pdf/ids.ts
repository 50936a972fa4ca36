const pattern = /\(node(\d{8})\)/g;

/**
 * Numbers the identifiers of a printed PDF's tags from 1. Chromium goes on counting from one page to the next, so the
 * same page would differ by what was printed before it. Order and length stay the same.
 */
export function withOwnIds(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const found = [...new Set([...text.matchAll(pattern)].map(([, number = '']) => number))].sort();
  const numbers = new Map(found.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  return Buffer.from(
    text.replace(pattern, (whole, number: string) => `(node${numbers.get(number) ?? whole})`),
    'latin1',
  );
}

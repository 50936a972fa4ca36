import { PDFName, PDFRawStream, decodePDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';

/** Letters that look like quotation marks, and the marks: one glyph of the face serves both. */
const marks: Readonly<Record<string, string>> = { '02BB': '2018', '02BC': '2019' };

/**
 * Restores apostrophes and single quotation marks to what is copied and found. A PDF says which character a glyph stands
 * for (ISO 32000-2, 9.10.3); where a glyph serves two, Chromium takes the lower: ʼ (U+02BC) for ’ (U+2019).
 */
export function correctApostrophes({ context }: PDFDocument): void {
  for (const [reference, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || stream.dict.has(PDFName.of('Subtype'))) continue;
    const written = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    if (!written.includes('begincmap')) continue;
    const corrected = written.replace(/<(02B[BC])>/g, (_, letter: string) => `<${marks[letter] ?? letter}>`);
    if (corrected !== written) context.assign(reference, context.flateStream(corrected));
  }
}

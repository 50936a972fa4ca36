import { PDFDocument, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { correctApostrophes } from './apostrophes.ts';

const streamsAfter = async (text: string) => {
  const made = await PDFDocument.create();
  made.context.register(made.context.flateStream(text));
  const document = await PDFDocument.load(await made.save());
  correctApostrophes(document);
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? object : []))
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
};

test('a glyph for an apostrophe stands for one; other letters are left alone', async () => {
  const cmap = 'begincmap 2 beginbfchar\n<00A2> <02BC>\n<00A3> <02BA>\nendbfchar endcmap';
  expect(await streamsAfter(cmap)).toContain(cmap.replace('02BC', '2019'));
});

test('a stream that says nothing of characters is left alone', async () => {
  expect(await streamsAfter('(<02BC>) Tj')).toContain('(<02BC>) Tj');
});

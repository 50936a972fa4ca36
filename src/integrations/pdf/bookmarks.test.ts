import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { correctBookmarks } from './bookmarks.ts';

/** A document with one bookmark after another. */
async function documentWith(titles: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const { context } = document;
  let next: PDFDict | undefined;
  for (const title of titles.toReversed())
    next = context.obj({ Title: PDFHexString.fromText(title), ...(next && { Next: next }) });
  document.catalog.set(PDFName.of('Outlines'), context.obj({ ...(next && { First: next }) }));
  return document;
}

function titlesOf(document: PDFDocument): readonly string[] {
  const titles: string[] = [];
  let item = document.catalog
    .lookup(PDFName.of('Outlines'), PDFDict)
    .lookupMaybe(PDFName.of('First'), PDFDict);
  for (; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict))
    titles.push(item.lookup(PDFName.of('Title'), PDFHexString).decodeText());
  return titles;
}

test.each([
  ['as they are written', ['The tower'], ['The tower']],
  ['with the space between their lines', ['How the nightwent'], ['How the night went']],
  ['once, where Chromium writes them twice', ['The towerThe tower'], ['The tower']],
  ['and a heading that repeats itself stays', ['20 20', '2020'], ['20 20', '20 20']],
  [
    'in the order of their words, where Chromium writes them from the left',
    ['مصباح؟ يمشي كيف', '2021 مايو 1 بعد'],
    ['كيف يمشي مصباح؟', 'بعد 1 مايو 2021'],
  ],
  ['and what is no heading stays', ['Elsewhere'], ['Elsewhere']],
])('bookmarks have the headings %s', async (_, printed, expected) => {
  const document = await documentWith(printed);
  correctBookmarks(document, [
    'The tower',
    'How the night went',
    '20',
    '20 20',
    'كيف يمشي مصباح؟',
    'بعد 1 مايو 2021',
  ]);
  expect(titlesOf(document)).toEqual(expected);
});

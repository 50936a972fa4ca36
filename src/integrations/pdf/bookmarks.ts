import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { runsAgainst } from '../../model/text/isolate.ts';

/**
 * Restores the text of bookmarks. Where a heading takes two lines, Chromium leaves out the space between them; where it
 * moves a heading to the next page, Chromium 156 writes its text twice; where a heading runs from right to left, it writes
 * its words from left to right.
 * @param headings the texts of the page's headings
 */
export function correctBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const once = new Map(headings.map((heading) => [withoutSpace(heading), heading]));
  const twice = new Map(headings.map((heading) => [withoutSpace(heading).repeat(2), heading]));
  const reordered = new Map(headings.map((heading) => [lettersOf(heading), heading]));
  const fromTheRight = (text: string) =>
    runsAgainst(text, undefined) ? reordered.get(lettersOf(text)) : undefined;
  const visit = (parent: PDFDict | undefined): void => {
    for (
      let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
      item;
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
    ) {
      const title = item.lookup(PDFName.of('Title'), PDFString, PDFHexString);
      const text = withoutSpace(title.decodeText());
      const heading = once.get(text) ?? twice.get(text) ?? fromTheRight(text);
      if (heading) item.set(PDFName.of('Title'), PDFHexString.fromText(heading));
      visit(item);
    }
  };
  visit(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The letters of a text in an order of their own: the same whatever the order of its words. */
function lettersOf(text: string): string {
  return [...withoutSpace(text)].sort().join('');
}

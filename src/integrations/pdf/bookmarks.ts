import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/**
 * Restores the text of bookmarks: where a heading takes two lines, Chromium leaves out the space between them.
 * @param headings the texts of the page's headings
 */
export function correctBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const written = new Map(headings.map((heading) => [withoutSpace(heading), heading]));
  const visit = (parent: PDFDict | undefined): void => {
    for (
      let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
      item;
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
    ) {
      const title = item.lookup(PDFName.of('Title'), PDFString, PDFHexString);
      const heading = written.get(withoutSpace(title.decodeText()));
      if (heading) item.set(PDFName.of('Title'), PDFHexString.fromText(heading));
      visit(item);
    }
  };
  visit(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

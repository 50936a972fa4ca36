import { PDFArray, PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { attribute, edited, elementsOf } from '../pages/html.ts';

/**
 * The page on which each fragment that something links to stands, from 1: a PDF's named destinations (ISO 32000-2,
 * 12.3.2.4).
 */
export async function pagesOfFragments(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const destinations = document.catalog.lookupMaybe(document.context.obj('Dests'), PDFDict);
  return new Map(
    (destinations?.entries() ?? []).flatMap(([name, value]) => {
      const target = document.context.lookup(value);
      const page = target instanceof PDFArray ? target.get(0) : undefined;
      const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
      return number === undefined ? [] : [[name.decodeText(), number] as const];
    }),
  );
}

/** A page whose contents list says on which printed page each entry stands: `<span data-folio="sources">` is filled. */
export function withFolios(html: string, pages: ReadonlyMap<string, number>): string {
  const edits = elementsOf(html).flatMap((element) => {
    const page = pages.get(attribute(element, 'data-folio') ?? '');
    const start = element.sourceCodeLocation?.startTag?.endOffset;
    return page === undefined || start === undefined ? [] : [{ start, end: start, text: String(page) }];
  });
  return edited(html, edits);
}

import { PDFArray, PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { Page } from '../pages/page.ts';

/**
 * The number of the page, from 1, on which each fragment is that something links to: a PDF's named destinations (ISO 32000-2,
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

/** A page whose contents list says on which printed page each entry is: `<span data-folio="sources">` is filled. */
export function withFolios(html: string, pages: ReadonlyMap<string, number>): string {
  const page = new Page(html);
  for (const element of page.having('data-folio')) {
    const number = pages.get(element.attribute('data-folio') ?? '');
    if (number !== undefined) element.prepend(String(number));
  }
  return page.toString();
}

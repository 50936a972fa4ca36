import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

const anywhere = /\(node(\d{8})\)/g;

/**
 * Numbers the identifiers of a printed PDF's tags from 1, in the order in which the tags stand in the file. Chromium goes
 * on counting from one page to the next and, on a busy machine, does not always count in that order, so the same page
 * would differ from one printing to another. Length stays the same; the tree that lists them is then no longer sorted,
 * which {@link sortIds} mends.
 */
export function withOwnIds(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const tags = [...text.matchAll(/\/ID \(node(\d{8})\)/g)].map(([, number = '']) => number);
  const numbers = new Map(
    [...new Set(tags)].map((number, index) => [number, String(index + 1).padStart(8, '0')]),
  );
  return Buffer.from(
    text.replace(anywhere, (whole, number: string) => {
      const own = numbers.get(number);
      return own ? `(node${own})` : whole;
    }),
    'latin1',
  );
}

/** Puts the identifiers of tags into one sorted list (ISO 32000-1, 7.9.6), whatever tree they were listed in. */
export function sortIds({ catalog, context }: PDFDocument): void {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root?.lookupMaybe(PDFName.of('IDTree'), PDFDict);
  if (!tree) return;
  const found: { readonly id: PDFString; readonly tag: PDFObject }[] = [];
  const gather = (node: PDFDict) => {
    const names = node.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? [];
    names.forEach((id, index) => {
      const tag = names[index + 1];
      if (id instanceof PDFString && tag) found.push({ id, tag });
    });
    for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) {
      gather(context.lookup(kid, PDFDict));
      if (kid instanceof PDFRef) context.delete(kid);
    }
  };
  gather(tree);
  found.sort((a, b) => (a.id.asString() < b.id.asString() ? -1 : 1));
  for (const key of ['Kids', 'Limits']) tree.delete(PDFName.of(key));
  tree.set(PDFName.of('Names'), context.obj(found.flatMap(({ id, tag }) => [id, tag])));
}

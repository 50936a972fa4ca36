import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of text as it stands on a page. */
export interface Line {
  readonly text: string;
  /** Distance from the left edge of the page to its first letter, points. */
  readonly x: number;
  /** Distance from the foot of the page, points. */
  readonly y: number;
  /** Height of its letters, points. */
  readonly size: number;
}

/** A PDF read back. */
export interface ReadPdf {
  /** The lines of each page, in the order of the text. */
  readonly pages: readonly (readonly Line[])[];
  /** Titles of the bookmarks, in order. */
  readonly bookmarks: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly tagged: boolean;
  /** Addresses that links lead to. */
  readonly addresses: readonly string[];
  /** Pages, from 1, that links inside the document lead to, by the name of their target. */
  readonly targets: ReadonlyMap<string, number>;
  /** Names of its fonts, and whether their letters are in the file: what poppler's `pdffonts` lists. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** Width and height of its first page, points. */
  readonly size: readonly [number, number];
}

/** Reads a PDF as a reader's program does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => linesOf(document, number)));
  const links = (await Promise.all(numbers.map((number) => linksOf(document, number)))).flat();
  const named = links.flatMap(({ dest }) => (typeof dest === 'string' ? dest : []));
  const targets = new Map<string, number>();
  for (const name of new Set(named)) {
    const [page] = (await document.getDestination(name)) ?? [];
    if (page) targets.set(name, (await document.getPageIndex(page as never)) + 1);
  }
  const { info } = await document.getMetadata();
  return {
    pages,
    bookmarks: flatten((await document.getOutline()) ?? []),
    info: info as Record<string, unknown>,
    tagged: (await document.getMarkInfo())?.Marked ?? false,
    addresses: links.flatMap(({ url }) => url ?? []),
    targets,
    fonts: await fontsOf(bytes),
    size: await sizeOf(document),
  };
}

async function linesOf(document: PDFDocumentProxy, number: number): Promise<Line[]> {
  const { items } = await (await document.getPage(number)).getTextContent();
  const lines: { text: string; x: number; y: number; size: number }[] = [];
  let open = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    const last = lines.at(-1);
    if (open && last) last.text += item.str;
    else lines.push({ text: item.str, x, y, size: item.height });
    open = !item.hasEOL;
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

async function linksOf(document: PDFDocumentProxy, number: number) {
  const annotations = await (await document.getPage(number)).getAnnotations();
  return annotations.filter(({ subtype }) => subtype === 'Link') as { url?: string; dest?: unknown }[];
}

async function sizeOf(document: PDFDocumentProxy): Promise<[number, number]> {
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return [width, height];
}

/** A font that draws its letters itself (type 3) has no name of its own and no file. */
async function fontsOf(bytes: Uint8Array): Promise<{ name: string; embedded: boolean }[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const dictionaries = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? object : []));
  return dictionaries
    .filter((dictionary) => String(dictionary.get(PDFName.of('Type'))) === '/Font')
    .filter((dictionary) => !String(dictionary.get(PDFName.of('Subtype'))).startsWith('/CIDFont'))
    .map((font) => {
      const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
      const holder = descendants?.lookup(0, PDFDict) ?? font;
      const descriptor = holder.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      const files = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => descriptor?.get(PDFName.of(key)));
      return {
        name: String(font.get(PDFName.of('BaseFont')) ?? font.get(PDFName.of('Subtype'))).slice(1),
        embedded: files.some((file) => file !== undefined),
      };
    });
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function flatten(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...flatten(items)]);
}

import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  /** Names of the fonts whose letters are not in the file. */
  readonly foreignFonts: readonly string[];
}

/** Reads a PDF as a reader's program does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true })
    .promise;
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
    foreignFonts: (await Promise.all(numbers.map((number) => foreignFontsOf(document, number)))).flat(),
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

async function foreignFontsOf(document: PDFDocumentProxy, number: number): Promise<string[]> {
  const page = await document.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = fnArray.flatMap((operation, index) =>
    operation === OPS.setFont ? (argsArray[index] as [string])[0] : [],
  );
  return [...new Set(names)].flatMap((name) => {
    const font = page.commonObjs.get(name) as { name: string; missingFile?: boolean };
    return font.missingFile ? font.name : [];
  });
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function flatten(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...flatten(items)]);
}

import { createHash } from 'node:crypto';
import { PDFDocument, PDFHeader, PDFHexString, PDFStreamWriter } from '@cantoo/pdf-lib';
import { correctApostrophes } from './apostrophes.ts';
import { correctBookmarks } from './bookmarks.ts';
import type { PdfDocument } from './documents.ts';
import { sortIds, withOwnIds } from './ids.ts';

/** Objects packed into one stream. Chromium writes the tags, half of a file, as plain text; together they compress best. */
const objectsPerStream = 1000;

/**
 * Adds metadata to a printed PDF and removes what differs from one printing to the next: the times of printing become
 * the document's dates, and its identifier becomes a hash of its content. Tags, bookmarks and links stay as printed.
 * @param headings the texts of the page's headings
 */
export async function withMetadata(
  printed: Uint8Array,
  { facts, language }: Pick<PdfDocument, 'facts' | 'language'>,
  headings: readonly string[],
): Promise<Uint8Array> {
  const document = await PDFDocument.load(withOwnIds(printed), { updateMetadata: false });
  const author = facts.author ?? facts.publisher;
  document.setTitle(facts.headline ?? facts.title, { showInWindowTitleBar: true });
  document.setSubject(facts.description);
  document.setLanguage(language);
  document.setCreator('Chromium');
  if (author !== null) document.setAuthor(author);
  document.setCreationDate(noon(facts.published));
  document.setModificationDate(noon(facts.updated));
  sortIds(document);
  correctBookmarks(document, headings);
  correctApostrophes(document);
  await document.flush();
  const { context } = document;
  // The first version that knows packed objects is 1.5; 1.7 is the first that is a standard (ISO 32000-1).
  context.header = PDFHeader.forVersion(1, 7);
  delete context.trailerInfo.ID;
  const identifier = createHash('sha256')
    .update(await packed(document))
    .digest('hex')
    .slice(0, 32);
  context.trailerInfo.ID = context.obj([PDFHexString.of(identifier), PDFHexString.of(identifier)]);
  return packed(document);
}

function packed({ context }: PDFDocument): Promise<Uint8Array> {
  return PDFStreamWriter.forContext(context, Infinity, true, objectsPerStream).serializeToBuffer();
}

/** A day as a moment that no time zone moves to another day. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

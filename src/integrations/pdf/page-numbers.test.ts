import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pagesOfFragments, withFolios } from './page-numbers.ts';

test('a fragment stands on the page that its destination names', async () => {
  const document = await PDFDocument.create();
  const pages = [document.addPage(), document.addPage()];
  const destinations = PDFDict.withContext(document.context);
  for (const [index, name] of ['sources', 'first'].entries())
    destinations.set(PDFName.of(name), document.context.obj([pages[1 - index]?.ref ?? null, 'XYZ', 0, 0, 0]));
  destinations.set(PDFName.of('nowhere'), document.context.obj([null, 'XYZ', 0, 0, 0]));
  document.catalog.set(PDFName.of('Dests'), destinations);
  const found = await pagesOfFragments(await document.save({ useObjectStreams: false }));
  expect(Object.fromEntries(found)).toEqual({ sources: 2, first: 1 });
});

test('a PDF without destinations has none', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  expect((await pagesOfFragments(await document.save())).size).toBe(0);
});

test('page numbers go where they are asked for, and nowhere else', () => {
  const line = (id: string) => `<li><a href="#${id}">It</a> <span data-folio="${id}"></span></li>`;
  expect(withFolios(line('a') + line('lost'), new Map([['a', 12]]))).toBe(
    `<li><a href="#a">It</a> <span data-folio="a">12</span></li>${line('lost')}`,
  );
});

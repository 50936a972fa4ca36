import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { sortIds, withOwnIds } from './ids.ts';

const renumbered = (pdf: string) => Buffer.from(withOwnIds(Buffer.from(pdf, 'latin1'))).toString('latin1');

test('identifiers count from 1 in the order of their tags, and nothing else changes', () => {
  expect(
    renumbered('/ID (node00000155) /ID (node00000153) /Headers [(node00000153) (node00000155)] \xff'),
  ).toBe('/ID (node00000001) /ID (node00000002) /Headers [(node00000002) (node00000001)] \xff');
});

test('the same tags have the same identifiers, whatever order Chromium counted them in', () => {
  expect(renumbered('/ID (node00000007) /ID (node00000009)')).toBe(
    renumbered('/ID (node00000009) /ID (node00000007)'),
  );
});

test('they are listed once, sorted, and the tree that listed them is gone', async () => {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const leaf = (...ids: string[]) =>
    context.register(
      context.obj({
        Names: ids.flatMap((id) => [PDFString.of(id), context.register(context.obj({ T: id.slice(-1) }))]),
      }),
    );
  const kids = [leaf('node2', 'node4'), leaf('node1', 'node3')];
  const tree = context.obj({ Kids: kids });
  catalog.set(PDFName.of('StructTreeRoot'), context.obj({ IDTree: tree }));
  sortIds(document);
  const names = tree.lookup(PDFName.of('Names'), PDFArray).asArray();
  expect(names.filter((_, index) => index % 2 === 0).map((id) => (id as PDFString).asString())).toEqual([
    'node1',
    'node2',
    'node3',
    'node4',
  ]);
  for (const [index, id] of ['1', '2', '3', '4'].entries())
    expect(
      context
        .lookup(names[index * 2 + 1], PDFDict)
        .get(PDFName.of('T'))
        ?.toString(),
    ).toContain(id);
  expect(tree.get(PDFName.of('Kids'))).toBeUndefined();
  expect(kids.map((kid) => context.lookup(kid))).toEqual([undefined, undefined]);
});

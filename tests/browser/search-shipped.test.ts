import { expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.shipped);

/** What a question finds in the story as it is shipped: how much, what comes first, and the words that are marked. */
async function ask(path: string, query: string) {
  const page = await open(`/mali/${path}search/#q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() =>
    /\d|[“«]/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  );
  const count = Number(/^\d*/.exec((await page.locator('[role=status]').textContent()) ?? '')?.[0]);
  const first = page.locator('.search section:not([hidden]) li > a').first();
  const marks = await page.locator('.search mark').allTextContents();
  return { count, title: count > 0 ? await first.textContent() : '', marks };
}

test.each([
  ['l’AES', 'AES'],
  ["l'AES", 'AES'],
  ['Cédéao', 'Cédéao'],
  ['cedeao', 'Cédéao'],
  ['d’Azawad', 'Azawad'],
])('in French “%s” finds the entry %s first', async (query, entry) => {
  const { count, title } = await ask('fr/', query);
  expect(count).toBeGreaterThan(5);
  expect(title).toContain(entry);
});

test('in French “président” finds the word, with its accent or without', async () => {
  const [typed, plain] = [await ask('fr/', 'président'), await ask('fr/', 'president')];
  // Words with the accents that were typed come first; all are found either way.
  expect(plain.count).toBe(typed.count);
  expect(typed.count).toBeGreaterThan(5);
  expect(typed.marks.length).toBeGreaterThan(0);
  for (const mark of [...typed.marks, ...plain.marks]) expect(mark.toLowerCase()).toMatch(/pr[ée]sid/);
});

test.each([
  ['JNIM’s', 'JNIM'],
  ["l'AES", 'AES'],
])('in English “%s” finds as much as “%s”', async (typed, bare) => {
  const expected = await ask('', bare);
  expect(expected.count).toBeGreaterThan(5);
  expect(await ask('', typed)).toEqual(expected);
});

test('what is nowhere finds nothing', async () => {
  for (const query of ['ark', 'zzqx', 'JNIM zzqx'])
    expect(await ask('', query), query).toEqual({ count: 0, title: '', marks: [] });
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});

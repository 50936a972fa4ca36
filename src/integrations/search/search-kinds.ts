import { gunzipSync } from 'node:zlib';

/** Pagefind begins each of its files with this, before the content. */
const signature = 'pagefind_dcd';

/**
 * Lists the results of each kind by Pagefind's own ids: `{ "events": ["en_1a9c7e2"] }`. Pagefind's filters could do
 * this, but Pagefind writes them in no fixed order, and two builds would differ.
 * @param files Pagefind's files, by path
 * @param kinds kind by address
 * @throws Error when a fragment does not have the format of Pagefind 1.5
 */
export function resultKinds(
  files: ReadonlyMap<string, Uint8Array>,
  kinds: ReadonlyMap<string, string>,
): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString();
    if (!text.startsWith(signature)) throw new Error(`${name} is no fragment of Pagefind's`);
    const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
    const kind = kinds.get(url);
    if (kind === undefined) throw new Error(`${name} leads to an unknown page, ${url}`);
    (found[kind] ??= []).push(id);
  }
  return found;
}

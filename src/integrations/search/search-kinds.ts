import { gunzipSync } from 'node:zlib';

/** Pagefind begins each of its files with this, before the content. */
const signature = 'pagefind_dcd';

/**
 * Which results are of which kind, by Pagefind's own ids: `{ "events": ["en_1a9c7e2"] }`. Pagefind's filters could say
 * so, but it writes them in any order, and no two builds would be alike.
 * @param files what Pagefind made, by path
 * @param kinds kind by address
 * @throws Error when a fragment is not what Pagefind 1.5 writes
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

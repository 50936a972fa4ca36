/** What the licences of Creative Commons let a reader do, by the name that their addresses carry. */
const permissions = ['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd', 'zero'] as const;

/** A kind of licence that the interface has a sentence for. */
export type Permission = (typeof permissions)[number];

const deed = /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\//;

/**
 * What a licence lets a reader do, by the address of its text: `https://creativecommons.org/licenses/by-nc/4.0/` is
 * `by-nc`. Undefined for every other licence: what that one allows is for the editor to say.
 */
export function permissionOf(url: string | null): Permission | undefined {
  const name = url === null ? undefined : deed.exec(url)?.[1];
  return permissions.find((permission) => permission === name);
}

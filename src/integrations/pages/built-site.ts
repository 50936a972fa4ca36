import path from 'node:path';
import { normaliseBase, withoutBase } from '../../model/urls.ts';

/** A site in the folder where it is built, before it is published. */
export interface BuiltSite {
  readonly directory: string;
  /** Path under which it will be served, with a slash at both ends. */
  readonly base: string;
  /** Origin at which it will be published, where that is known. */
  readonly origin: string | undefined;
}

/** What a built site is by Astro's settings. */
export function builtSite(
  directory: string,
  { base, site }: { readonly base: string; readonly site?: string | undefined },
): BuiltSite {
  return { directory, base: normaliseBase(base), origin: site };
}

/** The file that is served at an address, which carries the base: `/news/a.css`. */
export function fileServedAt(
  address: string,
  { directory, base }: Pick<BuiltSite, 'directory' | 'base'>,
): string {
  return path.join(directory, withoutBase(address, base));
}

/** The address of a file, without the base: `/articles/a/` for `articles/a/index.html`. */
export function addressOf(name: string): string {
  return `/${name}`.replace(/\/index\.html$/, '/');
}

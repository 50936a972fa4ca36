/**
 * What the names of all caches of a site begin with, one for each edition that a browser keeps.
 * @param base path under which the site is served, with a slash at both ends
 */
export const cachePrefix = (base: string) => `explainer:${base}:`;

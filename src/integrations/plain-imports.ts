import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import()` to the browser. Vite's helper preloads the styles of a module, and ours have none; it would cost every page with
 * scripts 0.8 KB and a request. Each module gets its own copy of what stands in for it, which the bundler writes into its place.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id, importer) => (id === helper ? `\0plain-import:${importer ?? ''}` : undefined),
    load: (id) =>
      id.startsWith('\0plain-import:') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

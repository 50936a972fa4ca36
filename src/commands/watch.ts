import { watch } from 'node:fs';

/**
 * Tells of every change below a folder. Hidden files and editors' backups are passed over.
 * @returns the function that ends it.
 */
export function watchFolder(directory: string, changed: () => void): () => void {
  const watcher = watch(directory, { recursive: true }, (_event, name) => {
    const passedOver = name?.split(/[\\/]/).some((part) => part.startsWith('.') || part.endsWith('~'));
    if (!passedOver) changed();
  });
  return () => {
    watcher.close();
  };
}

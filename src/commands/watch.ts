import { watch } from 'chokidar';

/**
 * Tells of every change below a folder, however it is saved: in place, or by a new file that takes the name of the old one.
 * Symbolic links are followed. Hidden files and editors' backups are passed over.
 * @returns resolves, once it watches, to the function that ends it.
 */
export async function watchFolder(directory: string, changed: (file: string) => void): Promise<() => void> {
  const watcher = watch(directory, {
    ignoreInitial: true,
    ignored: (file) => {
      const within = file.slice(directory.length);
      return within.split(/[\\/]/).some((part) => part.startsWith('.') || part.endsWith('~'));
    },
  });
  watcher.on('all', (_, file) => {
    changed(file);
  });
  // A folder that cannot be watched is one that the check names.
  watcher.on('error', () => undefined);
  await new Promise<void>((resolve) =>
    watcher.once('ready', () => {
      resolve();
    }),
  );
  return () => void watcher.close();
}

import type { FolderHandle } from './handles.ts';

/**
 * Puts the content folder where the editor looks for the files of its backend `test-repo`: a folder in the storage that
 * browsers give to each origin. No other backend of Sveltia CMS works in every browser, asks nobody for a folder, and keeps
 * its handle in memory, from where an object of our own comes back whole.
 */
export function openAsStorage(folder: FolderHandle): void {
  const storage = {
    getDirectoryHandle: () => Promise.resolve(folder),
    // "Clear the cache" removes the files of that backend. Here they are the story.
    removeEntry: () => Promise.reject(new DOMException('The story stays', 'NoModificationAllowedError')),
  };
  Object.defineProperty(navigator.storage, 'getDirectory', { value: () => Promise.resolve(storage) });
}

/** Spares the editor's page that asks where to sign in. */
export function signIn(): void {
  localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
}

import path from 'node:path';

/**
 * What a path on the command line means within the content folder.
 * @param named a file or folder, as typed: from the working folder, or else from the content folder
 * @param files the files of the story, within the content folder
 * @returns a test for files of the story, or undefined when the path names none of them.
 */
export function selectFiles(
  named: string,
  directory: string,
  files: Iterable<string>,
): ((file: string) => boolean) | undefined {
  const all = [...files];
  return [path.resolve(named), path.resolve(directory, named)]
    .map((absolute) => path.relative(directory, absolute).split(path.sep).join('/'))
    .map((place) => (file: string) => place === '' || file === place || file.startsWith(`${place}/`))
    .find((covers) => all.some(covers));
}

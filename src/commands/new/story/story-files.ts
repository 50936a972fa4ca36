import { dataFiles } from './data-files.ts';
import type { NewStory } from './new-story.ts';
import { readmeFile } from './readme.ts';
import { siteFile, styleFile } from './settings-files.ts';
import { textFiles } from './text-files.ts';

/**
 * Every file of a new story, by its path within the folder.
 * @param folder the folder as commands name it
 */
export function storyFiles(story: NewStory, folder: string): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', readmeFile(story, folder)],
    ['site.yml', siteFile(story)],
    ['style.yml', styleFile(story)],
    ...dataFiles(story),
    ...textFiles(story),
  ]);
}

import { stat } from 'node:fs/promises';
import { compareStories } from '../review/compare-stories.ts';
import { markdownReport } from '../review/markdown-report.ts';
import type { Reading } from '../story/entry.ts';
import { contentDirectory, readStory } from '../story/read-story.ts';
import { UsageError } from './arguments.ts';
import { withVersion } from './review/git.ts';
import { readReviewOptions, reviewHelp } from './review/options.ts';
import { run } from './run.ts';

/** `npm run review`: what readers will see changed since a commit. */

const directory = contentDirectory();
const nothing: Reading = { entries: [], problems: [], texts: new Map(), look: new Map() };

await run(async (args, language) => {
  const { base, format, help } = readReviewOptions(args);
  if (help) {
    console.log(reviewHelp(language));
    return;
  }
  if (!(await isFolder(directory))) {
    throw new UsageError({
      en: `There is no folder ${directory}. CONTENT_DIR names the folder of the story.`,
      fr: `Il n’y a pas de dossier ${directory}. CONTENT_DIR indique le dossier du contenu.`,
    });
  }
  const today = new Date().toISOString().slice(0, 10);
  await withVersion(directory, base, async ({ folder, name }) => {
    const before = (await isFolder(folder)) ? await readStory(folder) : nothing;
    const review = compareStories(before, await readStory(directory), today);
    console.log(
      format === 'json'
        ? JSON.stringify({ base: name, ...review }, null, 2)
        : markdownReport(review, name, language),
    );
  });
});

function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

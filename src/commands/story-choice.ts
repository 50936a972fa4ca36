import path from 'node:path';
import { builtStory, isFrom, type BuiltStory } from '../integrations/built-story.ts';
import { readEnvironment, type Variables } from '../model/environment.ts';
import { contentDirectory } from '../story/read-story.ts';

/** Says which story a folder was built from: `Built "The Lamp" from ../lamp into dist/.` */
export function builtLine(site: string, root?: string): string {
  const story = builtStory(site, root);
  const whose = story ? `"${story.name}" from ${shown(story.folder)}` : 'the site';
  return `Built ${whose} into ${shown(path.resolve(site))}/.`;
}

/**
 * Why `npm start` may not build here: without a choice it would put the story in `content` in the place of another one.
 * Whoever names a story has chosen it.
 */
export function whyNotBuilt(site: string, variables: Variables, root?: string): string | undefined {
  const { contentFolder } = readEnvironment(variables).environment;
  const story = otherStory(site, variables, root);
  if (!story || contentFolder !== undefined) return undefined;
  return [
    `${site}/ holds another story: "${story.name}", built from ${shown(story.folder)}. This would replace it by the one in content.`,
    'Say which of the two you want:',
    `  CONTENT_DIR=${shown(story.folder)} npm start`,
    '  CONTENT_DIR=content npm start',
    keeping(story),
  ].join('\n');
}

/** Why `npm run preview` may not serve what is here: it is another story than the one that is chosen. */
export function whyNotServed(site: string, variables: Variables, root?: string): string | undefined {
  const story = otherStory(site, variables, root);
  if (!story) return undefined;
  return [
    `${site}/ holds another story than ${shown(contentDirectory(variables))}: "${story.name}", built from ${shown(story.folder)}.`,
    'Build yours with `npm run build` first, or serve that one:',
    `  CONTENT_DIR=${shown(story.folder)} npm run preview`,
    keeping(story),
  ].join('\n');
}

function otherStory(site: string, variables: Variables, root?: string): BuiltStory | undefined {
  const story = builtStory(site, root);
  return story && !isFrom(story, contentDirectory(variables)) ? story : undefined;
}

function keeping({ folder }: BuiltStory): string {
  return `To keep the choice for every command, write CONTENT_DIR=${shown(folder)} into a file .env beside package.json.`;
}

/** A folder as it is typed from here. */
function shown(folder: string): string {
  return path.relative(process.cwd(), folder) || '.';
}

import { makeEdition, type Edition } from '../../src/queries/make-edition.ts';
import { storiesOf } from '../../src/story/sound-entries.ts';
import { reading, type Changes } from './story.ts';

/** The made-up story with changes, in its default language, as the queries take it. */
export function edition(changes: Changes = {}): Edition {
  const [story] = storiesOf(reading(changes).entries);
  if (!story) throw new Error('The story has no settings');
  return makeEdition(story, { base: '/', origin: undefined });
}

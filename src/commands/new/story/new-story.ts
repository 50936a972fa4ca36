import type { CheckLanguage } from '../../../model/localised.ts';
import type { ExampleWords } from './example/example-words.ts';
import { exampleIn } from './example/words.ts';

/** What an editor has said of a new story. */
export interface NewStory {
  readonly name: string;
  readonly title: string;
  /** The title of the first theme, and its id. */
  readonly topic: string;
  readonly topicId: string;
  /** That of the originals first. */
  readonly languages: readonly string[];
  /** The language of comments and instructions. */
  readonly spoken: CheckLanguage;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Words of the example as a data file has them: in each language, or plainly where there is only one. */
export function inItsLanguages(
  { languages }: Pick<NewStory, 'languages'>,
  pick: (words: ExampleWords) => string,
): unknown {
  const [only = 'en', ...others] = languages;
  if (others.length === 0) return pick(exampleIn(only));
  return Object.fromEntries(languages.map((language) => [language, pick(exampleIn(language))]));
}

/** Words that the editor gave, the same in each language until somebody translates them. */
export function sameInEach({ languages }: Pick<NewStory, 'languages'>, words: string): unknown {
  return languages.length === 1 ? words : Object.fromEntries(languages.map((language) => [language, words]));
}

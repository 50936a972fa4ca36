import type { InEach } from '../../../model/localised.ts';
import { commentOf, explained, explainedText, type Explained } from './commented.ts';
import type { ExampleWords } from './example/example-words.ts';
import { exampleIn, hasExample } from './example/words.ts';
import { originalsOf, type OriginalText } from './originals.ts';
import type { NewStory } from './new-story.ts';

/** The Markdown files of a new story, by path: each original, and its translation into every other language. */
export function textFiles(story: NewStory): ReadonlyMap<string, string> {
  return new Map(
    story.languages.flatMap((language, index) =>
      originalsOf(story).map((text) => [
        `${language}/${text.file}`,
        index === 0 ? original(text, story, language) : translation(text, story, language),
      ]),
    ),
  );
}

function original({ fields, body }: OriginalText, story: NewStory, language: string): string {
  const words = exampleIn(language);
  const frontMatter = note(language, story) + explained(fields(words), story.spoken);
  return explainedText(frontMatter, body(words));
}

/** Its words alone, and the day it was made: facts stay with the original. */
function translation({ words, body }: OriginalText, story: NewStory, language: string): string {
  const own: ExampleWords = exampleIn(language);
  const fields: readonly Explained[] = [
    [carriesWords, words(own)],
    [madeOn, { translated: story.today }],
  ];
  return explainedText(note(language, story) + explained(fields, story.spoken), body(own));
}

const carriesWords: InEach = {
  en: 'EXAMPLE, to be replaced. A translation holds words only: the file of the same name in the first language has the rest.',
  fr: 'EXEMPLE à remplacer. Une traduction ne contient que des mots\u202F: le fichier du même nom dans la première langue a le reste.',
};

const madeOn: InEach = {
  en: 'The day it was translated, or brought up to date.',
  fr: 'Le jour où elle a été faite, ou remise à jour.',
};

function note(language: string, { spoken }: NewStory): string {
  if (hasExample(language)) return '';
  const words = {
    en: 'These words are English: there is no example in the language of this folder.',
    fr: 'Ces mots sont en anglais\u202F: il n’y a pas d’exemple dans la langue de ce dossier.',
  };
  return commentOf(words[spoken]);
}

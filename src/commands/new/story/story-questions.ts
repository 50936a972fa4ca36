import { hasWords, languageName, wordsIn, wordedLanguages } from '../../../i18n/words.ts';
import { reservedIdsOf } from '../../../kinds/kinds.ts';
import type { CheckLanguage, InEach } from '../../../model/localised.ts';
import { idFrom } from '../id.ts';
import { withoutStop } from '../plans/common.ts';
import type { Question } from '../questions.ts';

/** The id of the first theme: made from its title, or a plain one where the title has no Latin letter. */
export function topicIdOf(title: string): string {
  return idFrom(title).slice(0, 60).replace(/-$/, '') || 'first-theme';
}

/** What is asked for a new story, after its folder. */
export function storyQuestions(spoken: CheckLanguage): readonly Question[] {
  const line = (flag: string, words: InEach, refuse?: (answer: string) => InEach | undefined): Question => ({
    flag,
    words: words[spoken],
    required: true,
    many: false,
    isAsked: () => true,
    check: (answer) => (answer.trim() === '' ? needed : refuse?.(answer.trim()))?.[spoken],
    put: (before, answer) => ({ ...before, [flag]: answer.trim() }),
  });
  return [
    line('name', {
      en: 'The name of the publication, at the head of every page: The Orrin ferry',
      fr: 'Le nom de la publication, en tête de chaque page\u202F: Le bac d’Orrin',
    }),
    line(
      'title',
      {
        en: 'The headline of the front page: Why the ferry stopped, and what came after',
        fr: 'Le titre de la page d’accueil\u202F: Pourquoi le bac s’est arrêté, et la suite',
      },
      withoutStop,
    ),
    languagesQuestion(spoken),
    line(
      'topic',
      {
        en: 'The first theme, in a few words: The accident',
        fr: 'Le premier thème, en quelques mots\u202F: L’accident',
      },
      (title) =>
        withoutStop(title) ?? (reservedIdsOf('topics').includes(topicIdOf(title)) ? reserved : undefined),
    ),
  ];
}

function languagesQuestion(spoken: CheckLanguage): Question {
  const choices = [spoken, ...wordedLanguages.filter((language) => language !== spoken)].map((value) => ({
    value,
    label: languageName(value, wordsIn(spoken)),
  }));
  const read = (answer: string) => [
    ...new Set(
      answer
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ];
  return {
    flag: 'languages',
    words:
      spoken === 'fr'
        ? 'Les langues du site, celle des originaux d’abord'
        : 'The languages of the site, that of the originals first',
    required: true,
    many: true,
    choices,
    isAsked: () => true,
    check: (answer) => {
      const tags = read(answer);
      const strange = tags.find((tag) => !hasWords(tag));
      return (tags.length === 0 ? needed : strange === undefined ? undefined : withoutWords(strange))?.[
        spoken
      ];
    },
    put: (before, answer) => ({ ...before, languages: read(answer) }),
  };
}

const needed: InEach = { en: 'This has to be answered', fr: 'Il faut une réponse ici' };

const reserved: InEach = {
  en: 'The site itself uses the address that this theme would have: choose another name',
  fr: 'Le site se sert lui-même de l’adresse qu’aurait ce thème\u202F: choisissez un autre nom',
};

function withoutWords(tag: string): InEach {
  const known = wordedLanguages.join(', ');
  return {
    en: `The interface has no words in the language "${tag}". Choose from ${known}, or add it as CONTRIBUTING.md says under "Add a language".`,
    fr: `L’interface n’a pas de mots dans la langue «\u202F${tag}\u202F». Choisissez parmi ${known}, ou ajoutez-la comme le dit CONTRIBUTING.md sous «\u202FAdd a language\u202F».`,
  };
}

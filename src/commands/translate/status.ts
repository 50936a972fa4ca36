import {
  stateNames,
  summaryOf,
  type LanguageState,
  type TranslationState,
} from '../../check/translation-states.ts';
import { fill } from '../../i18n/words.ts';
import type { CheckLanguage, InEach } from '../../model/localised.ts';

/** What needs work comes first. */
const order = ['missing', 'stale', 'broken', 'translated'] as const;

/** The state of every text in every language, one line each. */
export function statusText(languages: readonly LanguageState[], spoken: CheckLanguage): string {
  if (languages.length === 0) return oneLanguage[spoken];
  return languages
    .map((state) =>
      [
        `${state.language}${spoken === 'fr' ? '\u202F' : ''}: ${summaryOf(state, spoken)}`,
        ...linesOf(state, spoken),
      ].join('\n'),
    )
    .join('\n\n');
}

const oneLanguage: InEach = {
  en: 'The story is in one language.',
  fr: 'Les textes sont dans une seule langue.',
};

function linesOf({ texts }: LanguageState, spoken: CheckLanguage): readonly string[] {
  const [states, keys] = [Object.values(stateNames[spoken]), texts.map(({ key }) => key)].map((all) =>
    Math.max(0, ...all.map(({ length }) => length)),
  );
  return order.flatMap((state) =>
    texts
      .filter((text) => text.state === state)
      .map((text) =>
        `  ${stateNames[spoken][state].padEnd(states ?? 0)}  ${text.key.padEnd(keys ?? 0)}  ${note(text, spoken)}`.trimEnd(),
      ),
  );
}

function note({ state, made = '', changed }: TranslationState, spoken: CheckLanguage): string {
  if (state === 'broken') return isBroken[spoken];
  return changed === undefined ? made : fill(hasChanged[spoken], { made, changed });
}

const isBroken: InEach = {
  en: 'npm run check says what is wrong',
  fr: 'npm run check dit ce qui ne va pas',
};
const hasChanged: InEach = {
  en: '{made}, original changed {changed}',
  fr: '{made}, original modifié le {changed}',
};

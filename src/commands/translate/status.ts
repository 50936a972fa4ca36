import { summaryOf, type LanguageState, type TranslationState } from '../../check/translation-states.ts';

/** What needs work comes first. */
const order = ['missing', 'stale', 'broken', 'translated'] as const;

/** The state of every text in every language, one line each. */
export function statusText(languages: readonly LanguageState[]): string {
  if (languages.length === 0) return 'The story is in one language.';
  return languages
    .map((state) => [`${state.language}: ${summaryOf(state)}`, ...linesOf(state)].join('\n'))
    .join('\n\n');
}

function linesOf({ texts }: LanguageState): readonly string[] {
  const [states, keys] = [order, texts.map(({ key }) => key)].map((all) =>
    Math.max(0, ...all.map(({ length }) => length)),
  );
  return order.flatMap((state) =>
    texts
      .filter((text) => text.state === state)
      .map((text) =>
        `  ${state.padEnd(states ?? 0)}  ${text.key.padEnd(keys ?? 0)}  ${note(text)}`.trimEnd(),
      ),
  );
}

function note({ state, made = '', changed }: TranslationState): string {
  if (state === 'broken') return 'npm run check says what is wrong';
  return changed === undefined ? made : `${made}, original changed ${changed}`;
}

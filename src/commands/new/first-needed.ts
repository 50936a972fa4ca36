import type { InEach } from '../../model/localised.ts';
import type { Plan } from './plan.ts';
import { plans } from './plans.ts';
import type { Question } from './questions.ts';

/** The kinds of which a new entry must name one, and of which the story has none yet. */
export function missingFirst(questions: readonly Question[]): readonly Plan[] {
  const empty = questions
    .filter(({ required, choices }) => required && choices?.length === 0)
    .map(({ collection }) => collection);
  return plans.filter(({ collection }) => empty.includes(collection));
}

/** Says what to write first, in the order in which it can be written, or undefined where nothing is missing. */
export function firstOf(missing: readonly Plan[], { noun }: Plan): InEach | undefined {
  if (missing.length === 0) return undefined;
  const commands = missing.map(({ kind }) => `npm run new -- ${kind}`).join('\n');
  const names = (language: keyof InEach, and: string) =>
    missing.map((plan) => plan.noun[language]).join(` ${and} `);
  return {
    en: `${capital(noun.en)} needs ${names('en', 'and')}, and this story has none yet. Write first:\n${commands}`,
    fr: `Il faut d’abord à ${noun.fr} ${names('fr', 'et')}, et ce récit n’en a pas encore. Commencez par\u202F:\n${commands}`,
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { CheckLanguage, InEach } from '../../model/localised.ts';
import { langFlag, listFlags, type Flags } from '../arguments.ts';
import { planNames } from './plans.ts';
import type { Question } from './questions.ts';

/** The flags of a kind: one for each question, and those of every command. */
export function flagsOf(questions: readonly Question[]): Flags {
  return {
    ...Object.fromEntries(questions.map((question) => [question.flag, flagOf(question)])),
    lang: langFlag,
    help: { help: { en: 'show this help', fr: 'afficher cette aide' } },
  };
}

const names = planNames.join('|');

/** What `npm run new -- --help` prints. */
export const newHelp: InEach = {
  en: `npm run new -- ${names} [flags]

Asks for what is needed, writes a new entry and says where it is. A flag answers its question in advance, so with all
required flags it runs without a terminal. The flags of one kind: npm run new -- event --help
A whole new story, in a folder of its own: npm run new -- story ../my-story
References and timelines of others: npm run new -- source --from refs.bib --help

Exit code: 0 written, 1 not written, 2 a flag was wrong or missing.`,
  fr: `npm run new -- ${names} [options]

Demande ce qu’il faut, écrit une nouvelle entrée et dit où elle se trouve. Une option répond d’avance à sa question\u202F:
avec toutes celles qui sont obligatoires, la commande se passe de terminal. Les options d’un type\u202F: npm run new -- event --help
Tout un nouveau récit, dans son propre dossier\u202F: npm run new -- story ../mon-recit
Des références ou une chronologie d’ailleurs\u202F: npm run new -- source --from refs.bib --help

Code de sortie\u202F: 0 écrit, 1 rien n’est écrit, 2 option fausse ou manquante.`,
};

/** What `npm run new -- event --help` prints. */
export function helpFor(usage: string, questions: readonly Question[], language: CheckLanguage): string {
  return [
    `npm run new -- ${usage} ${language === 'fr' ? '[options]' : '[flags]'}`,
    listFlags(flagsOf(questions), language),
    language === 'fr'
      ? 'Les options marquées * sont facultatives. Séparez plusieurs valeurs par des virgules.'
      : 'Flags marked * are optional. Separate several values with commas.',
  ].join('\n\n');
}

/** The flags of some questions, one below another. */
export function listQuestions(questions: readonly Question[], language: CheckLanguage): string {
  const flags = questions.map((question) => [question.flag, flagOf(question)] as const);
  return listFlags(Object.fromEntries(flags), language);
}

/** Questions are in one language already, and so is their help. Values to choose are listed, ids of entries are not. */
function flagOf({ many, choices, collection, words, required, suggest }: Question): Flags[string] {
  const values = choices && !collection ? ` (${choices.map(({ value }) => value).join(', ')})` : '';
  const isOptional = !required || suggest !== undefined;
  return { value: many ? '...,...' : '...', help: `${words}${values}${isOptional ? ' *' : ''}` };
}

import { listFlags, type Flags } from '../arguments.ts';
import { planNames } from './plans.ts';
import type { Question } from './questions.ts';

/** The flags of a kind: one for each question, and the id. */
export function flagsOf(questions: readonly Question[]): Flags {
  return {
    ...Object.fromEntries(questions.map((question) => [question.flag, flagOf(question)])),
    id: { value: 'an-id', help: 'Its id, if you do not want the one made from your answers' },
    help: { help: 'Show this help' },
  };
}

/** What `npm run new -- --help` prints. */
export const newHelp = `npm run new -- ${planNames.join('|')} [flags]

Asks for what is needed, writes a new entry and says where it is. A flag answers its question in advance, so with all
required flags it runs without a terminal. The flags of one kind: npm run new -- event --help

Exit code: 0 written, 1 not written, 2 a flag was wrong or missing.`;

/** What `npm run new -- event --help` prints. */
export function helpFor(kind: string, questions: readonly Question[]): string {
  return [
    `npm run new -- ${kind} [flags]`,
    listFlags(flagsOf(questions)),
    'Flags marked * are optional. Separate several values with commas.',
  ].join('\n\n');
}

/** The flags of some questions, one below another. */
export function listQuestions(questions: readonly Question[]): string {
  return listFlags(Object.fromEntries(questions.map((question) => [question.flag, flagOf(question)])));
}

function flagOf({ many, choices, words, required }: Question): Flags[string] {
  const closed = choices?.every(({ value, label }) => value === label);
  const values = closed ? `: ${choices?.map(({ value }) => value).join(', ') ?? ''}` : '';
  return { value: many ? 'one,two' : '...', help: `${words}${values}${required ? '' : ' *'}` };
}

import { listFlags, type Flags } from '../arguments.ts';
import { planNames } from './plans.ts';
import type { Question } from './questions.ts';

/** The flags of a kind: one for each question, and the id. */
export function flagsOf(questions: readonly Question[]): Flags {
  return {
    ...Object.fromEntries(questions.map((question) => [question.flag, flagOf(question)])),
    id: { value: 'an-id', help: 'Its id, when the one made from the answers will not do' },
    help: { help: 'This text' },
  };
}

/** What `npm run new -- --help` prints. */
export const newHelp = `npm run new -- ${planNames.join('|')} [flags]

Asks what is needed, writes a new entry and says where. What a flag answers is not asked, so that with all of them it
runs without a terminal. The flags of each kind: npm run new -- event --help

Exit code: 0 written, 1 not written, 2 a wrong call.`;

/** What `npm run new -- event --help` prints. */
export function helpFor(kind: string, questions: readonly Question[]): string {
  return [
    `npm run new -- ${kind} [flags]`,
    listFlags(flagsOf(questions)),
    'Flags marked * may be left out. Separate several values with commas.',
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

import { fill } from '../../i18n/words.ts';
import type { CheckLanguage, InEach } from '../../model/localised.ts';
import { UsageError } from '../arguments.ts';
import { ask, choose } from './asking/ask.ts';
import type { Terminal } from './asking/terminal.ts';
import { listQuestions } from './help.ts';
import type { Question } from './questions.ts';
import type { Values } from './values.ts';

/** The answers as flags hold them, by flag. */
type Answers = Map<string, string>;

/**
 * Asks everything that flags have not answered. At a terminal the answers are shown once more at the end, and each can be changed.
 * @param given the values of flags, by name
 * @param terminal undefined where there is nobody to ask
 * @throws UsageError for a wrong flag, or one that is missing where nobody can be asked; Cancelled on Ctrl+C.
 */
export async function interview(
  questions: readonly Question[],
  given: ReadonlyMap<string, string | true>,
  terminal: Terminal | undefined,
): Promise<Values> {
  const answers = answersIn(given, questions);
  if (!terminal) {
    const missing = walk(questions, answers).open.filter(
      ({ required, suggest }) => required && suggest === undefined,
    );
    if (missing.length > 0) throw new UsageError(withoutTerminal(missing));
    takeSuggestions(questions, answers);
    return walk(questions, answers).values;
  }
  await askOpen(questions, answers, terminal);
  for (;;) {
    const flag = await review(questions, answers, terminal);
    const question = questions.find((one) => one.flag === flag);
    if (!question) return walk(questions, answers).values;
    answers.set(flag, await ask(question, terminal, answers.get(flag)));
    await askOpen(questions, answers, terminal);
  }
}

/** The flags that answer a question. */
function answersIn(given: ReadonlyMap<string, string | true>, questions: readonly Question[]): Answers {
  const answers: Answers = new Map();
  let values: Values = {};
  for (const { flag, check, isAsked, put } of questions) {
    const answer = given.get(flag);
    if (answer === undefined) continue;
    const written = String(answer);
    const wrong = isAsked(values) ? check(written) : undefined;
    if (wrong !== undefined) throw new UsageError(`--${flag}=${written}: ${wrong}`);
    if (!isAsked(values)) throw new UsageError(surplus(flag));
    answers.set(flag, written);
    values = put(values, written);
  }
  return answers;
}

/** What the answers say so far, and the questions that are still open. An answer that later ones have made pointless is left out. */
function walk(questions: readonly Question[], answers: Answers) {
  const asked: Question[] = [];
  const open: Question[] = [];
  let values: Values = {};
  for (const question of questions) {
    if (!question.isAsked(values)) continue;
    const answer = answers.get(question.flag);
    asked.push(question);
    if (answer === undefined) open.push(question);
    values = question.put(values, answer ?? '');
  }
  return { values, asked, open };
}

async function askOpen(questions: readonly Question[], answers: Answers, terminal: Terminal): Promise<void> {
  for (;;) {
    const { values, open } = walk(questions, answers);
    const [next] = open;
    if (!next) return;
    const hasNone = !next.required && next.choices?.length === 0;
    answers.set(next.flag, hasNone ? '' : await ask(next, terminal, next.suggest?.(values)));
  }
}

function takeSuggestions(questions: readonly Question[], answers: Answers): void {
  for (const { flag, suggest, check } of walk(questions, answers).open) {
    const suggested = suggest?.(walk(questions, answers).values);
    if (suggested === undefined) continue;
    const wrong = check(suggested);
    if (wrong !== undefined) throw new UsageError(`${wrong} (--${flag})`);
    answers.set(flag, suggested);
  }
}

/**
 * Shows all answers.
 * @returns the flag of the one to change, or an empty text: it is all right
 */
function review(questions: readonly Question[], answers: Answers, terminal: Terminal): Promise<string> {
  const words = reviewWords[terminal.language];
  const lines = walk(questions, answers).asked.map((question) => ({
    value: question.flag,
    label: fill(words.line, {
      question: question.words,
      answer: shown(question, answers.get(question.flag) ?? '') || words.nothing,
    }),
  }));
  const choices = [{ value: '', label: words.write }, ...lines];
  return choose({ message: words.message, choices, many: false, required: true, chosen: [] }, terminal);
}

/** An answer as an editor knows it: what was chosen, by its label. */
function shown({ choices, many }: Question, answer: string): string {
  const values = many ? answer.split(',') : [answer];
  return values
    .map((value) => choices?.find((choice) => choice.value === value.trim())?.label ?? value.trim())
    .join('; ');
}

const reviewWords: InEach<Readonly<Record<'message' | 'write' | 'line' | 'nothing', string>>> = {
  en: {
    message: 'Is everything right?',
    write: 'Yes, write it',
    line: 'Change: {question}: {answer}',
    nothing: 'nothing',
  },
  fr: {
    message: 'Tout est-il juste\u202F?',
    write: 'Oui, écrire le fichier',
    line: 'Changer\u202F: {question}\u202F: {answer}',
    nothing: 'rien',
  },
};

function withoutTerminal(missing: readonly Question[]): InEach {
  const list = (language: CheckLanguage) => listQuestions(missing, language);
  return {
    en: `There is no terminal to ask you at, so give these flags as well:\n${list('en')}`,
    fr: `Il n’y a pas de terminal où vous poser les questions\u202F: donnez aussi ces options.\n${list('fr')}`,
  };
}

function surplus(flag: string): InEach {
  return {
    en: `--${flag} does not go with the flags before it: leave it out.`,
    fr: `--${flag} ne va pas avec les options qui précèdent\u202F: retirez-la.`,
  };
}

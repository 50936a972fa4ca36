import { isCancel, text } from '@clack/prompts';
import type { Question } from '../questions.ts';
import { ChoicePrompt, type Choosing } from './choice-prompt.ts';
import { Cancelled, promptWords, type Terminal } from './terminal.ts';

/**
 * Asks one question at the terminal until the answer is sound.
 * @param before the answer given before, or one that is suggested
 * @returns the answer as a flag would hold it
 * @throws Cancelled on Ctrl+C.
 */
export async function ask(question: Question, terminal: Terminal, before = ''): Promise<string> {
  const { words, required, many, choices, check } = question;
  const { optional, nothing } = promptWords[terminal.language];
  const message = required ? words : `${words} (${optional})`;
  if (!choices) return askText(message, check, terminal, before);
  const none = required || many ? [] : [{ value: '', label: nothing }];
  const chosen = before === '' ? [] : before.split(',');
  return choose({ message, choices: [...none, ...choices], many, required, chosen }, terminal);
}

/**
 * Lets an editor choose from a list.
 * @returns the values, with commas between
 * @throws Cancelled on Ctrl+C.
 */
export async function choose(choosing: Choosing, terminal: Terminal): Promise<string> {
  const answer = await new ChoicePrompt(choosing, terminal).prompt();
  if (isCancel(answer)) throw new Cancelled();
  return [answer ?? ''].flat().join(',');
}

async function askText(
  message: string,
  check: Question['check'],
  { input, output }: Terminal,
  initialValue: string,
): Promise<string> {
  const answer = await text({
    message,
    initialValue,
    input,
    output,
    validate: (written) => check(written ?? ''),
  });
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}

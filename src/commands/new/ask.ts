import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import type { Question } from './questions.ts';

/** The editor left before the last question. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Lists longer than this can be searched by typing. */
const searchable = 12;

/**
 * Asks one question at the terminal until the answer is sound.
 * @returns the answer as a flag would hold it
 * @throws Cancelled on Ctrl+C.
 */
export async function ask(question: Question): Promise<string> {
  const answer = await prompt(question);
  if (isCancel(answer)) throw new Cancelled();
  return [answer].flat().join(',');
}

function prompt(question: Question): Promise<string | string[] | symbol> {
  const { words, required, many, check } = question;
  const message = required ? words : `${words} (optional)`;
  const choices = question.choices?.map(({ value, label }) => ({
    value,
    label,
    ...(label !== value && { hint: value }),
  }));
  if (choices && many) {
    const validate = (ids: string | string[] | undefined) => check([ids ?? []].flat().join(','));
    return autocompleteMultiselect({ message, options: choices, required, validate, maxItems: searchable });
  }
  if (choices) {
    const options = required ? choices : [{ value: '', label: 'none' }, ...choices];
    return options.length > searchable
      ? autocomplete({ message, options, maxItems: searchable })
      : select({ message, options });
  }
  return text({
    message,
    validate: (written) => check(written ?? ''),
  });
}

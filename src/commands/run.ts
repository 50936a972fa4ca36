import { localisedIn, type CheckLanguage } from '../model/localised.ts';
import { languageOf } from '../model/told-language.ts';
import { languageAsked, UsageError } from './arguments.ts';

/**
 * Runs a command in the language that `--lang` names, or else the environment. A wrong call ends in one message and exit
 * code 2.
 * @param main takes what follows the name of the command
 */
export async function run(
  main: (args: readonly string[], language: CheckLanguage) => Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  let language = languageOf(process.env);
  try {
    language = languageAsked(args) ?? language;
    await main(args, language);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(localisedIn(language, error.told));
    process.exitCode = 2;
  }
}

import { autocompleteMultiselect, confirm, isCancel, select, text } from '@clack/prompts';
import { visible } from '../../../check/visible.ts';
import { localisedIn, type CheckLanguage, type InEach } from '../../../model/localised.ts';
import { missingFrom, readAnswer, type Choices, type Gap } from './missing.ts';
import type { Understood } from './understood.ts';

/** The editor left before the end. Nothing is written then. */
export class Left extends Error {
  override readonly name = 'Left';
}

/**
 * Asks at the terminal for what a file does not say: for each field once whether all entries have the same, each its own,
 * or whether that is left for later.
 * @throws Left on Ctrl+C.
 */
export async function askMissing(
  items: readonly Understood[],
  gaps: readonly Gap[],
  { choices, language }: { readonly choices: Choices; readonly language: CheckLanguage },
): Promise<readonly Understood[]> {
  let filled = items;
  for (const gap of gaps) {
    const lack = (item: Understood) => missingFrom(item, [gap]).length > 0;
    const count = filled.filter(lack).length;
    // There is nothing to choose from, or no answer would fit two entries.
    if (count === 0 || (gap.from && (choices.get(gap.from) ?? []).length === 0)) continue;
    const way = await chosen(
      select({
        message: `${gap.name} (${String(count)}) — ${gap.words}`,
        options: ways.map(({ value, label }) => ({ value, label: label[language] })),
        initialValue: 'later',
      }),
    );
    if (way === 'later') continue;
    const same = way === 'same' ? await answer(gap, gap.words, choices, language) : undefined;
    const answered: Understood[] = [];
    for (const item of filled) {
      if (!lack(item)) answered.push(item);
      else {
        const hint = item.hints[gap.name];
        const words = `${visible(item.name)}${hint ? ` (${visible(hint)})` : ''} — ${gap.name}`;
        const value = same ?? (await answer(gap, words, choices, language));
        answered.push(
          value === undefined ? item : { ...item, values: { ...item.values, [gap.name]: value } },
        );
      }
    }
    filled = answered;
  }
  return filled;
}

/** Asks whether to go on. */
export async function mayWrite(count: number, language: CheckLanguage): Promise<boolean> {
  const question = { en: `Write ${String(count)} files?`, fr: `Écrire ${String(count)} fichiers\u202F?` };
  return chosen(confirm({ message: localisedIn(language, question) }));
}

const ways: readonly { readonly value: 'same' | 'each' | 'later'; readonly label: InEach }[] = [
  { value: 'same', label: { en: 'the same for all of these', fr: 'la même réponse pour tous' } },
  { value: 'each', label: { en: 'ask for each', fr: 'demander pour chacun' } },
  {
    value: 'later',
    label: { en: 'later: the check will name them', fr: 'plus tard\u202F: la vérification les nommera' },
  },
];

/** One answer; an empty one leaves the field for later. */
async function answer(
  gap: Gap,
  message: string,
  choices: Choices,
  language: CheckLanguage,
): Promise<unknown> {
  const check = (written: string) => {
    const read = readAnswer(gap, written, choices);
    return 'wrong' in read ? read.wrong[language] : undefined;
  };
  const listed = gap.from ? choices.get(gap.from) : gap.options?.map((value) => ({ value, label: value }));
  let written: string;
  if (listed && gap.many) {
    const options = listed.map(({ value, label }) => ({ value, label }));
    written = (
      await chosen(autocompleteMultiselect({ message, options, required: false, maxItems: 12 }))
    ).join(',');
  } else if (listed) {
    const later = { value: '', label: language === 'fr' ? 'plus tard' : 'later' };
    written = await chosen(select({ message, options: [...listed, later], maxItems: 12 }));
  } else {
    written = await chosen(text({ message, validate: (typed) => (typed ? check(typed) : undefined) }));
  }
  const read = written === '' ? undefined : readAnswer(gap, written, choices);
  return read && 'value' in read ? read.value : undefined;
}

async function chosen<T>(prompt: Promise<T>): Promise<Exclude<T, symbol>> {
  const value = await prompt;
  if (isCancel(value)) throw new Left();
  return value as Exclude<T, symbol>;
}

import { z } from 'zod';
import { wordsIn } from '../../i18n/words.ts';
import type { CheckLanguage } from '../../model/localised.ts';
import type { Asked } from './plan.ts';

/** An answer to choose: what is written, and what tells a person which it is. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Shape {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly anyOf?: readonly Shape[];
}

/** A field as JSON Schema sees it: the one public way to ask zod what it may hold. */
export function shapeOf(field: z.ZodType): Shape {
  return z.toJSONSchema(field, { io: 'input' }) as Shape;
}

/** How an answer as it is typed becomes the value that an entry holds. */
export function readerOf(field: z.ZodType): (answer: string) => unknown {
  const accepts = (value: unknown) => field.safeParse(value).success;
  const { type } = shapeOf(field);
  return (answer) => {
    const written = answer.trim();
    if (type === 'array') return listOf(written);
    if (written === '') return accepts(null) ? null : undefined;
    if (type === 'boolean') return booleans.get(written) ?? written;
    const isNumber = /^-?\d+(?:\.\d+)?$/.test(written) && !accepts(written);
    return isNumber || (/^\d+$/.test(written) && accepts(Number(written))) ? Number(written) : written;
  };
}

/** What can be chosen for a field, and how each choice is called; undefined where anything may be written. */
export function optionsOf({ field, labels }: Asked, spoken: CheckLanguage): readonly Choice[] | undefined {
  const shape = shapeOf(field);
  if (shape.type === 'boolean') {
    const [no, yes] = spoken === 'fr' ? ['non', 'oui'] : ['no', 'yes'];
    return [
      { value: 'false', label: no },
      { value: 'true', label: yes },
    ];
  }
  const named = labels?.(wordsIn(spoken), spoken);
  const choices = valuesOf(shape).map((value) => ({
    value: String(value),
    label: named?.[value] ?? String(value),
  }));
  return choices.length === 0 ? undefined : choices;
}

const booleans = new Map([
  ['true', true],
  ['false', false],
]);

function valuesOf({ enum: values = [], const: value, anyOf = [] }: Shape): readonly (string | number)[] {
  return [...values, ...(value === undefined ? [] : [value]), ...anyOf.flatMap(valuesOf)];
}

function listOf(written: string): readonly string[] {
  return written
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

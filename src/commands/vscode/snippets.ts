import { textKinds } from '../../kinds/kinds.ts';
import { jsonSchema } from './json-schemas.ts';

/** A snippet of VS Code (https://code.visualstudio.com/docs/editing/userdefinedsnippets). */
export interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

interface Field {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly items?: { readonly properties?: Readonly<Record<string, Field>> };
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
}

/** What most texts have, although a short one may do without. */
const usual: readonly string[] = ['inBrief'];

/**
 * What completes in Markdown files: the front matter of each kind as a whole (`events`), and each field by its name
 * (`events: weight`), with its choices. No extension is needed.
 */
export function snippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    Object.entries(textKinds).flatMap(([kind, { schema }]) => {
      const { properties, required = [] } = jsonSchema(schema) as unknown as ObjectSchema;
      const whole: Snippet = {
        scope: 'markdown',
        prefix: kind,
        description: `Front matter of ${kind}`,
        body: [
          '---',
          ...Object.entries(properties)
            .filter(([name]) => required.includes(name) || usual.includes(name))
            .flatMap(([name, field], index) => linesOf(name, field, index + 1)),
          '---',
          '',
          '$0',
        ],
      };
      const fields = Object.entries(properties).map(([name, field]) => [
        `${kind}: ${name}`,
        {
          scope: 'markdown',
          prefix: name,
          description: `${kind}: ${field.description ?? ''}`,
          body: linesOf(name, field, 1),
        } satisfies Snippet,
      ]);
      return [[kind, whole], ...fields];
    }),
  );
}

/** A field with a stop for its value: `weight: ${5|major,minor|}`. In a list of objects, a stop for each of theirs. */
function linesOf(name: string, { type, enum: options, items }: Field, stop: number): readonly string[] {
  const place = String(stop);
  if (items?.properties) {
    const inner = Object.entries(items.properties).flatMap(([key, field], index) =>
      linesOf(key, field, stop + index),
    );
    return [`${name}:`, ...inner.map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`)];
  }
  if (options) return [`${name}: \${${place}|${options.join(',')}|}`];
  if (name === 'inBrief') return [`${name}:`, `  - "$${place}"`];
  if (type === 'array') return [`${name}: [$${place}]`];
  return [`${name}: $${place}`];
}

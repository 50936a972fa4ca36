import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { ruleMessages } from '../src/check/rules.ts';
import { withoutWrappers } from '../src/kinds/fields.ts';
import { kinds } from '../src/kinds/kinds.ts';

/** The fields of a schema, those within lists and objects after a dot, with the schema's own descriptions. */
function fieldsOf(schema: z.ZodType, prefix = ''): readonly string[] {
  const inner = withoutWrappers(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element as z.ZodType, prefix);
  if (inner instanceof z.ZodRecord) return fieldsOf(inner.valueType as z.ZodType, prefix);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const optional = field.safeParse(undefined).success ? ' (may be left out)' : '';
    return [
      `- \`${prefix}${name}\`${optional}: ${field.description ?? ''}`,
      ...fieldsOf(field, `${prefix}${name}.`),
    ];
  });
}

const list = Object.entries(kinds)
  .map(([kind, { schema }]) => `### ${kind}\n\n${fieldsOf(schema).join('\n')}\n`)
  .join('\n');

/** Every problem as a row: its name, whether it stops a build, what it says, why, and what to do. */
const table = [
  '| problem | stops a build | what is wrong | what to do |',
  '| --- | --- | --- | --- |',
  ...Object.entries(ruleMessages).map(([slug, { severity, words }]) => {
    const [what, why, fix] = words.en;
    const cells = [`\`${slug}\``, severity === 'error' ? 'yes' : 'no', `${what} ${why}`, fix];
    return `| ${cells.map(cell).join(' | ')} |`;
  }),
].join('\n');

/** What a problem names differs from case to case; a bar would end the cell, an angle bracket begin HTML. */
function cell(text: string): string {
  return text
    .replaceAll('{subject}', '…')
    .replaceAll('|', '\\|')
    .replace(/(?<!\\)</g, '\\<');
}

/** The text up to and with the line that holds a mark. */
function through(text: string, mark: string): string {
  return text.slice(0, text.indexOf('\n', text.indexOf(mark)) + 1);
}

// One test for both lists: they share a file, and `vitest -u` writes it anew.
test('the editors’ guide lists every problem as the content check words it, every field as the schemas describe it', async () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const before = through(guide, '<!-- problems');
  const between = through(guide.slice(guide.indexOf('<!-- end of problems')), '<!-- fields');
  const whole = `${before}\n${table}\n\n${between}\n${list}`;
  await expect(whole).toMatchFileSnapshot('../content/README.md');
});

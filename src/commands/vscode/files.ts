import { yamlSchemas } from './json-schemas.ts';
import { snippets } from './snippets.ts';

/** The files of `.vscode/` that are made from the schemas, by path within it, with their text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const text = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
  return new Map([
    ...Object.entries(yamlSchemas()).map(([name, schema]) => [`schemas/${name}.json`, text(schema)] as const),
    ['content.code-snippets', text(snippets())],
  ]);
}

import '../integrations/env-file.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedFiles } from './vscode/files.ts';

/** `npm run schemas`: writes what VS Code completes and checks with, from the schemas of the content. */

for (const [name, text] of generatedFiles()) {
  const file = path.join('.vscode', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(file);
}

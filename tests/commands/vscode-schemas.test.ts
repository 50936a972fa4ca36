import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The language server of VS Code's YAML extension, with the schemas that the settings name, over stdio
// (https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/).
const server = spawn(
  process.execPath,
  [path.resolve('node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
  { stdio: ['pipe', 'pipe', 'ignore'] },
);

interface Said {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Said[];
    readonly items?: readonly { readonly section: string }[];
  };
}

const { 'yaml.schemas': named } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Record<string, string>;
};
const schemas = Object.fromEntries(
  Object.entries(named).map(([schema, file]) => [pathToFileURL(schema).href, pathToFileURL(file).href]),
);
const yaml = { schemas, validate: true, schemaStore: { enable: false } };

const waiting = new Map<string, (said: readonly Said[]) => void>();
let begun: () => void = () => undefined;

function send(message: object): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
}

function receive({ id, method, params }: Message): void {
  if (id === 1 && method === undefined) begun();
  // What the server asks of the editor: its settings, by section.
  else if (id !== undefined && method !== undefined)
    send({ id, result: (params?.items ?? []).map(({ section }) => (section === 'yaml' ? yaml : null)) });
  else if (method === 'textDocument/publishDiagnostics' && params?.uri)
    waiting.get(params.uri)?.(params.diagnostics ?? []);
}

let read = Buffer.alloc(0);
server.stdout.on('data', (chunk: Buffer) => {
  read = Buffer.concat([read, chunk]);
  for (;;) {
    const head = read.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/.exec(read.subarray(0, Math.max(head, 0)).toString())?.[1]);
    if (head < 0 || read.length < head + 4 + length) return;
    receive(JSON.parse(read.subarray(head + 4, head + 4 + length).toString()) as Message);
    read = read.subarray(head + 4 + length);
  }
});

beforeAll(async () => {
  const ready = new Promise<void>((resolve) => {
    begun = resolve;
  });
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await ready;
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });
}, 60_000);

afterAll(() => {
  server.kill();
});

let version = 0;

/** What the server says of a file of the content with this text, by line. */
async function saidOf(file: string, text: string): Promise<readonly string[]> {
  const uri = pathToFileURL(path.resolve('content', file)).href;
  version += 1;
  const said = new Promise<readonly Said[]>((resolve) => waiting.set(uri, resolve));
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'yaml', version, text } },
  });
  const found = await said;
  // Of a file that is closed the server says once more that nothing is wrong with it.
  const silent = new Promise((resolve) => waiting.set(uri, resolve));
  send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
  await silent;
  return found.map(({ message, range }) => `${String(range.start.line + 1)} ${message}`);
}

/** A source whose fields are all given. */
const source = 'sources/acled-2024-09-30-is-sahel.yml';
const original = (file: string) => readFileSync(path.join('content', file), 'utf8');

test.each(['site.yml', source, 'numbers/bamako-deaths.yml', 'places/bamako.yml', 'style.yml'])(
  'nothing is said of %s as it is',
  async (file) => {
    expect(await saidOf(file, original(file))).toEqual([]);
  },
  60_000,
);

test.each([
  ['site.yml', /^asOf: .*$/m, 'asOf: 30/09/2024', 'A full day is needed here'],
  ['site.yml', /^asOf: .*$/m, 'asOf: 2024-09', 'A full day is needed here'],
  ['site.yml', /^contact: .*$/m, 'contact: call me', 'An e-mail address or a web address'],
  ['site.yml', /^address: .*$/m, 'address: news.example', 'The address of a site is its host alone'],
  [
    'site.yml',
    /^address: .*$/m,
    'address: https://news.example/mali',
    'The address of a site is its host alone',
  ],
  ['site.yml', /^extent: .*$/m, 'extent: { west: -181, south: 9, east: 9, north: 26 }', '-180'],
  ['site.yml', /^languages: .*$/m, 'languages: [english]', 'pattern'],
  [source, /^url: http.*$/m, 'url: news abamako', 'A web address is needed here'],
  [source, /^published: .*$/m, 'published: 24 November 2024', 'A date is needed here'],
  [source, /^tier: 1$/m, 'tier: 4', '1'],
  [source, /^kind: .*$/m, 'knd: analysis', 'knd'],
] as const)(
  '%s with a slip is told: %s to %s',
  async (file, from, to, words) => {
    const text = original(file);
    const line = text.slice(0, text.search(from)).split('\n').length;
    const said = await saidOf(file, text.replace(from, to));
    expect(said.join('\n')).toContain(words);
    // A field that is not there is told where its entry begins.
    expect(said.some((one) => Math.abs(Number(one.split(' ')[0]) - line) <= 8)).toBe(true);
  },
  60_000,
);

import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reading, today } from '../../../tests/support/story.ts';
import { localisedIn } from '../../model/localised.ts';
import { findProblems } from '../find-problems.ts';

const drawing = (box = '0 0 96 32', inside = '<path d="M0 0h9v9z"/>') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">\n${inside}\n</svg>\n`;

/** A PNG of one colour. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What is found in a story with these settings under `look`, and these files. */
function problemsWith(settings: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const read = reading({ 'site.yml': (text) => `${text}look:\n  ${settings}\n` });
  const look = new Map(
    Object.entries(files).map(([file, content]) => [
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  return findProblems({ ...read, look }, { today })
    .filter(({ slug }) => slug !== 'length-unusual')
    .map(
      ({ slug, file, at, subject }) =>
        `${slug} ${file}:${String(at.line)}:${String(at.column)} ${localisedIn('en', subject)}`,
    );
}

const logo = (file: string) => `logo: { file: ${file} }`;

test.each([
  [logo('look/logo.svg'), { 'look/logo.svg': drawing() }],
  [logo('look/logo.png'), { 'look/logo.png': png(400, 128) }],
  ['icon: look/icon.svg', { 'look/icon.svg': drawing('0 0 10 10') }],
  ['icon: look/icon.png', { 'look/icon.png': png(512, 512) }],
  [`${logo('look/one.svg')}\n  icon: look/one.svg`, { 'look/one.svg': drawing('0 0 9 9') }],
])('%s is taken', (settings, files) => {
  expect(problemsWith(settings, files)).toEqual([]);
});

test.each([
  ['a file that is not there', logo('look/logo.svg'), {}, 'look-missing site.yml:15:17 look/logo.svg'],
  ['a PNG that is none', logo('look/logo.png'), { 'look/logo.png': drawing() }, 'is no PNG'],
  ['an SVG that is a PNG', logo('look/logo.svg'), { 'look/logo.svg': png(400, 128) }, 'svg-refused'],
  ['an SVG without a size', logo('look/logo.svg'), { 'look/logo.svg': drawing('') }, 'viewBox'],
  ['an SVG of no size', logo('look/logo.svg'), { 'look/logo.svg': drawing('0 0 0 32') }, 'viewBox'],
  [
    'a heavy drawing',
    logo('look/logo.svg'),
    { 'look/logo.svg': drawing('0 0 96 32', `<!--${'x'.repeat(21_000)}-->`) },
    'has 21 KB, and 20 KB is the most',
  ],
  [
    'a heavy picture',
    logo('look/logo.png'),
    { 'look/logo.png': Buffer.concat([png(400, 128), Buffer.alloc(70_000)]) },
    'has 69 KB',
  ],
  ['a small picture', logo('look/logo.png'), { 'look/logo.png': png(90, 30) }, '30 pixels high'],
  [
    'a high logo',
    logo('look/logo.svg'),
    { 'look/logo.svg': drawing('0 0 32 96') },
    'at least as wide as high',
  ],
  ['a long logo', logo('look/logo.svg'), { 'look/logo.svg': drawing('0 0 320 32') }, 'at most 8 times'],
  ['an icon that is not square', 'icon: look/i.svg', { 'look/i.svg': drawing() }, 'an icon is square'],
  ['a small icon', 'icon: look/i.png', { 'look/i.png': png(64, 64) }, '512 are needed'],
  [
    'a script',
    logo('look/logo.svg'),
    { 'look/logo.svg': drawing('0 0 96 32', '<script>1</script>') },
    'svg-refused look/logo.svg:2:1 <script> is not published',
  ],
  [
    'a file that nothing names',
    'accent: "#0b4f6c"',
    { 'look/old.svg': drawing() },
    'look-unused look/old.svg:1:1',
  ],
])('%s is one problem', (_, settings, files, problem) => {
  expect(problemsWith(settings, files)).toEqual([expect.stringContaining(problem)]);
});

test.each([
  'logo.svg',
  'look/logo.jpg',
  'look/../secret.svg',
  '/look/logo.svg',
  'look/Logo.svg',
  'look/a/b.svg',
])('%s is no file of the look', (file) => {
  expect(problemsWith(logo(file), {})).toEqual([expect.stringMatching(/^field-invalid site\.yml:15:/)]);
});

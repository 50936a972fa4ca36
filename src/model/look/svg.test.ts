import { expect, test } from 'vitest';
import { faultsInSvg } from './svg.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"${attributes}>\n${inside}\n</svg>`;
const inkscape =
  ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.3" xmlns:xlink="http://www.w3.org/1999/xlink"';

test.each([
  svg('<path d="M0 0h32v32z" fill="#0b4f6c"/>'),
  svg('<defs><linearGradient id="a"><stop stop-color="red"/></linearGradient></defs><rect fill="url(#a)"/>'),
  svg('<symbol id="s"><circle r="4"/></symbol><use href="#s"/><use xlink:href="#s"/>', inkscape),
  svg('<style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style><path d="M0 0"/>'),
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Drawn by hand -->\n${svg('<title>A lamp</title>')}`,
  svg('<metadata><cc:Work xmlns:cc="http://creativecommons.org/ns#"/></metadata><g style="fill:url(#a)"/>'),
])('a drawing made of shapes is published: %s', (text) => {
  expect(faultsInSvg(text)).toEqual([]);
});

test.each([
  ['a script', svg('<script>alert(1)</script>'), '<script>'],
  ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>'), '<SCRIPT>'],
  [
    'a script under another prefix',
    svg('<cc:script xmlns:cc="http://www.w3.org/2000/svg">1</cc:script>'),
    'cc:script',
  ],
  ['a script of XHTML', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>'), 'h:script'],
  ['HTML', svg('<foreignObject><p>x</p></foreignObject>'), '<foreignObject>'],
  ['a handler', svg('<path onclick="alert(1)"/>'), '"onclick"'],
  ['a handler of the whole', svg('<path/>', ' onload="alert(1)"'), '"onload"'],
  ['a link', svg('<a href="#x"><path/></a>'), '<a>'],
  ['a picture', svg('<image href="x.png"/>'), '<image>'],
  ['a shape from elsewhere', svg('<use href="https://a.example/x.svg#s"/>'), 'leads out'],
  ['a shape from a data address', svg('<use href="data:image/svg+xml,x#s"/>'), 'leads out'],
  ['a fill from elsewhere', svg('<rect fill="url(https://a.example/x#a)"/>'), 'leads out'],
  ['a quoted fill from elsewhere', svg(`<rect style="fill:url('//a.example/x')"/>`), 'leads out'],
  ['a sheet that loads another', svg('<style>@import "x.css";</style>'), 'leads out'],
  ['a sheet that hides what it loads', svg('<style>@\\69mport "x.css";</style>'), 'leads out'],
  ['a sheet that names a picture', svg('<style>g { mask: image-set("x.png" 1x) }</style>'), 'leads out'],
  ['a sheet as data', svg('<style><![CDATA[path { fill: url(x.svg) }]]></style>'), 'leads out'],
  ['a movement', svg('<rect><animate attributeName="x"/></rect>'), '<animate>'],
  ['a value that is set', svg('<use><set attributeName="href" to="javascript:alert(1)"/></use>'), '<set>'],
  ['words', svg('<text>Lamp</text>'), '<text>'],
  ['a DOCTYPE', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('<path/>')}`, 'DOCTYPE'],
  ['a style sheet', `<?xml-stylesheet href="x.css"?>${svg('<path/>')}`, 'xml-stylesheet'],
  ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'begins with <svg'],
  ['no names', '<svg viewBox="0 0 1 1"/>', 'begins with <svg'],
  ['an end that is missing', svg('<path>'), 'well-formed'],
  ['no drawing', 'not a drawing', 'well-formed'],
])('%s is refused', (_, text, what) => {
  expect(faultsInSvg(text).map((fault) => fault.what.en)).toContainEqual(expect.stringContaining(what));
});

test('a fault is told at its line', () => {
  expect(faultsInSvg(svg('<path/>\n<script/>')).map(({ line }) => line)).toEqual([3]);
});

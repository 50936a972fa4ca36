import { wordsIn } from '../../src/i18n/words.ts';
import type { MarkdownContext } from '../../src/markdown/context.ts';
import { PageText } from '../../src/markdown/render/page-text.ts';
import { renderMarkdown, type Rendered, type RenderOptions } from '../../src/markdown/render/render.ts';
import { mentionFinder } from '../../src/model/glossary/mention-finder.ts';
import { urlsFor } from '../../src/model/urls.ts';
import { en } from '../../src/i18n/en.ts';

/** A small world for Markdown: two sources and a third, two terms, one figure, two events. */
export const context: MarkdownContext = {
  sources: new Set(['gazette-2021', 'harbour-log', 'almanac']),
  quotes: new Map(),
  numbers: new Map([['steps', { wording: '40 to 44', sources: ['harbour-log'] }]]),
  targets: new Map([
    ['events/lamp-lit', '/timeline/events/lamp-lit/'],
    ['articles/lamp-sleeps', '/articles/lamp-sleeps/'],
  ]),
  findMentions: mentionFinder(
    [
      { id: 'keeper', term: 'Keeper', name: 'Keeper of the Lamp', aliases: ['lampkeeper'] },
      { id: 'fog', term: 'FOG', aliases: [] },
    ],
    'en',
  ),
  urls: urlsFor({ base: '/', language: 'en', defaultLanguage: 'en' }),
  words: wordsIn('en'),
};

/** Renders a body as an article's, under the provenance rule, its sources numbered as on a page of its own. */
export function render(
  body: string,
  options: Partial<RenderOptions> = {},
  world: MarkdownContext = context,
): Omit<Rendered, 'html'> & { readonly html: string } {
  const rendered = renderMarkdown(body, world, {
    file: 'articles/lamp-walks.md',
    provenance: true,
    ...options,
  });
  return { ...rendered, html: new PageText(en).add(rendered) };
}

/** The problems of a body as `slug line:column subject`. */
export function problems(body: string, options: Partial<RenderOptions> = {}): readonly string[] {
  return render(body, options).problems.map(
    ({ slug, line, column, subject }) => `${slug} ${String(line)}:${String(column)} ${subject}`,
  );
}

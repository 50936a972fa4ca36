import { PageText } from '../markdown/render/page-text.ts';
import type { Page } from '../model/story.ts';
import type { Edition } from './edition.ts';
import { listSources } from './page-lists.ts';

/** A page about the site itself: no provenance rule, no terms; what it cites is listed all the same. */
export function textPage(edition: Edition, page: Page) {
  const text = new PageText(edition.context);
  const { html } = text.set(page.body, { file: `pages/${page.id}.md`, provenance: false, terms: false });
  return { html, sources: listSources(edition, text) };
}

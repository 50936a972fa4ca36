import { PageText } from '../markdown/render/page-text.ts';
import type { Page } from '../model/story.ts';
import type { Edition } from './make-edition.ts';
import { listSources } from './lists/page-lists.ts';
import { renderedPage } from './rendered-entries.ts';

/** A page about the site itself; what it cites is listed all the same. */
export function textPage(edition: Edition, page: Page) {
  const text = new PageText();
  const html = text.add(renderedPage(edition, page));
  return { html, sources: listSources(edition, text) };
}

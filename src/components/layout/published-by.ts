import type { Words } from '../../i18n/en.ts';
import { fill } from '../../i18n/words.ts';
import type { Site } from '../../model/story.ts';

/** Who publishes the site, or that nobody is named yet: `Published by The Gullhaven Lamp.` */
export function publishedBy({ publisher }: Pick<Site, 'publisher'>, { pages }: Words): string {
  return publisher ? fill(pages.publisher, { publisher }) : pages.publisherMissing;
}

import { counted } from '../i18n/words.ts';
import type { Words } from '../i18n/en.ts';
import { asOfLine } from '../model/dates/date-words.ts';
import { statuses, type Status } from '../model/fields.ts';
import type { PageFacts } from '../model/page-facts.ts';

/** What the picture of a page says when its address is pasted somewhere. */
export interface Preview {
  /** Context of the page: its topic, date or kind; empty for the site's own picture. */
  readonly kicker: string;
  /** The question, or the title. */
  readonly title: string;
  readonly detail?: string;
  /** How many of its claims or figures have which status; none where there are none. */
  readonly statuses: readonly Status[];
  /** How far the knowledge reaches (`YYYY-MM-DD`). */
  readonly asOf: string;
  /** The colour of its theme on light paper, `#rrggbb`. */
  readonly accent: string;
  readonly siteName: string;
}

/** What a page's own picture says that its facts do not: at least the context of the page. */
export type OwnPreview = Pick<Preview, 'kicker'> & Partial<Pick<Preview, 'title' | 'detail' | 'statuses'>>;

/** The picture of a page. */
export function previewOf(facts: PageFacts, accent: string, own: OwnPreview): Preview {
  const { title, headline = title, description, asOf, siteName } = facts;
  return { title: headline, detail: description, statuses: [], asOf, accent, siteName, ...own };
}

/** A preview's status line: `6 reported`, from the best supported to the most disputed. */
export function statusCounts(
  all: readonly Status[],
  words: Words,
): readonly { status: Status; text: string }[] {
  return statuses.flatMap((status) => {
    const count = all.filter((one) => one === status).length;
    return count > 0 ? [{ status, text: counted(words.preview[status], count, words) }] : [];
  });
}

/** The picture in words, for those who do not see it: everything it says, in its order. */
export function previewAlt(preview: Preview, words: Words): string {
  const { kicker, title, statuses: all, asOf } = preview;
  const counts = statusCounts(all, words).map(({ text }) => text);
  return [kicker, title, counts.join(words.lists.comma), asOfLine(asOf, words)]
    .filter(Boolean)
    .map((part) => (/[.?!…؟]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

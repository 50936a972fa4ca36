import type { Story } from './story.ts';

/** The lists that a site may have. */
export const parts = ['timeline', 'glossary', 'claims', 'numbers', 'places', 'sources'] as const;
export type Part = (typeof parts)[number];

/** The lists that a site has: those with an entry. Of the others there is no page, and nothing leads to them. */
export function partsOf(story: Story): ReadonlySet<Part> {
  const entries: Readonly<Record<Part, readonly unknown[]>> = {
    timeline: story.events,
    glossary: story.glossary,
    claims: story.claims,
    numbers: story.numbers,
    places: story.places,
    sources: story.sources,
  };
  return new Set(parts.filter((part) => entries[part].length > 0));
}

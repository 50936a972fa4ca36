import { toBibtex } from '../formats/bibliography/bibtex.ts';
import { citePage } from '../formats/bibliography/csl.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { entryPaths, type Edition } from '../queries/edition.ts';

/** How an entry is offered to reference managers; each is also the ending of its address. */
const formats = ['bib', 'json'] as const;

interface Props<T> {
  readonly edition: Edition;
  readonly entry: T;
  readonly format: (typeof formats)[number];
}

/** `getStaticPaths` for the bibliography files of entries: one for each format, under each id that an entry has had. */
export async function bibliographyPaths<T extends { id: string; formerIds: readonly string[] }>(
  entries: (edition: Edition) => readonly T[],
) {
  const paths = await entryPaths(entries);
  return paths.flatMap(({ params, props }) =>
    [props.entry.id, ...props.entry.formerIds].flatMap((id) =>
      formats.map((format) => ({ params: { ...params, id, format }, props: { ...props, format } })),
    ),
  );
}

/** Answers with an entry's bibliography in the format that the address asks for. */
export function bibliographyRoute<T extends { id: string }>(
  factsOf: (edition: Edition, entry: T) => PageFacts,
) {
  return ({ props: { edition, entry, format } }: { readonly props: Props<T> }): Response => {
    const items = [citePage(entry.id, factsOf(edition, entry), edition.words)];
    return format === 'bib' ? new Response(toBibtex(items)) : Response.json(items);
  };
}

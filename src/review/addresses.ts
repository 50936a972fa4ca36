import { collectionsWithPages, kinds } from '../kinds/kinds.ts';
import type { Story } from '../model/story.ts';
import { dossierTopics } from '../queries/dossier/dossiers.ts';
import { makeEdition } from '../queries/make-edition.ts';
import { formerAddresses } from '../queries/redirects.ts';

/** An address that leads somewhere before a change, and nowhere after it. */
export interface LostAddress {
  readonly address: string;
  /** What was there. */
  readonly title: string;
  /** The entry that was there, `kind/id`. */
  readonly key: string;
}

/** The pages of entries, and the addresses that lead to them since they were renamed, of a story in one language. */
function addressesOf(story: Story): readonly LostAddress[] {
  const edition = makeEdition(story, { base: '/', origin: undefined });
  const { urls } = edition;
  const pages = collectionsWithPages.flatMap((kind) =>
    story[kind].map((entry) => ({
      address: kinds[kind].url(urls, entry.id),
      title: 'term' in entry ? entry.term : entry.title,
      key: `${kind}/${entry.id}`,
    })),
  );
  const timelines = story.topics.map(({ id, title }) => ({
    address: urls.timeline(id),
    title,
    key: `topics/${id}`,
  }));
  const dossiers = dossierTopics(edition).map(({ id, title }) => ({
    address: urls.dossier(id),
    title,
    key: `topics/${id}`,
  }));
  const former = formerAddresses(edition).map(({ path, title }) => ({
    address: `/${path}/`,
    title,
    key: '',
  }));
  return [...pages, ...timelines, ...dossiers, ...former];
}

/** Addresses of pages that will end, in order. Pure. */
export function lostAddresses(before: readonly Story[], after: readonly Story[]): readonly LostAddress[] {
  const left = new Set(after.flatMap(addressesOf).map(({ address }) => address));
  return before.flatMap(addressesOf).filter(({ address }) => !left.has(address));
}

import type { APIRoute } from 'astro';
import { fileMap } from '../../../../drawing/maps/map.ts';
import type { Extent } from '../../../../model/places/extent.ts';
import { accentOf } from '../../../../model/colours/accents.ts';
import type { Article } from '../../../../model/story.ts';
import { entryPaths, type Edition } from '../../../../queries/edition.ts';
import { articleMap, mapFileName } from '../../../../queries/places.ts';
import { topicNamed } from '../../../../queries/topics.ts';

/** The two files of each article's map, for a desk and for a phone. */
export async function getStaticPaths() {
  const paths = await entryPaths((edition) =>
    edition.story.articles.filter((article) => articleMap(edition, article).length > 0),
  );
  return paths.flatMap(({ params, props }) => {
    const { extent } = props.edition.story.site;
    return extent
      ? (['wide', 'narrow'] as const).map((layout) => ({
          params: { ...params, map: mapFileName(layout) },
          props: { ...props, extent, layout },
        }))
      : [];
  });
}

interface Props {
  edition: Edition;
  entry: Article;
  extent: Extent;
  layout: 'wide' | 'narrow';
}

export const GET: APIRoute<Props> = ({ props: { edition, entry, extent, layout } }) => {
  const { story, words } = edition;
  const map = { id: 'map', extent, places: articleMap(edition, entry), language: story.language };
  const accent = accentOf(topicNamed(edition, entry.topic).accent, story.site);
  return new Response(fileMap(map, layout, words, accent), { headers: { 'Content-Type': 'image/svg+xml' } });
};

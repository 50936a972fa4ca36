import type { APIRoute } from 'astro';
import { fileMap } from '../../../../drawing/maps/map.ts';
import type { Article } from '../../../../model/story.ts';
import type { Edition } from '../../../../queries/edition.ts';
import { articleMap, articleMapPaths } from '../../../../queries/places.ts';

export const getStaticPaths = articleMapPaths;

interface Props {
  edition: Edition;
  entry: Article;
  layout: 'wide' | 'narrow';
}

export const GET: APIRoute<Props> = ({ props: { edition, entry, layout } }) => {
  const { story, words } = edition;
  const { extent } = story.site;
  const map = { id: 'map', extent, places: articleMap(edition, entry), language: story.language };
  return new Response(fileMap(map, layout, words), { headers: { 'Content-Type': 'image/svg+xml' } });
};

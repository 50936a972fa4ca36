import type { APIRoute } from 'astro';
import { drawIcon, iconNames, plainIcon, type HouseIcon } from '../drawing/icons.ts';
import { editionIn } from '../queries/edition.ts';

/** The icons of the site, each at the name under which browsers and phones look for it. */
export async function getStaticPaths() {
  const { story, icon = plainIcon(story.site) } = await editionIn();
  return iconNames(icon).map((name) => ({ params: { icon: name }, props: { icon } }));
}

interface Props {
  icon: HouseIcon;
}

export const GET: APIRoute<Props> = async ({ params, props }) => {
  const { bytes, type } = await drawIcon(params['icon'] ?? '', props.icon);
  return new Response(Buffer.from(bytes), { headers: { 'Content-Type': type } });
};

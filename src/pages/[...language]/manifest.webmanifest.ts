import type { APIRoute } from 'astro';
import { lightColours } from '../../model/colours/palette.ts';
import { directionOf } from '../../i18n/direction.ts';
import { homeScreen } from '../../model/icons.ts';
import { inLanguage } from '../../model/story.ts';
import { normaliseBase } from '../../model/urls.ts';
import { editionIn, frameOf, languagePaths } from '../../queries/edition.ts';

export const getStaticPaths = languagePaths;

/** The web app manifest of a language (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute = async ({ params }) => {
  const { site, language, urls } = frameOf(await editionIn(params['language']));
  const name = inLanguage(site.name, language);
  const base = normaliseBase(import.meta.env.BASE_URL);
  return new Response(
    JSON.stringify({
      id: urls.home(),
      name,
      short_name: name,
      description: inLanguage(site.description, language),
      lang: language,
      dir: directionOf(language),
      start_url: urls.home(),
      scope: base,
      display: 'minimal-ui',
      theme_color: lightColours.paper,
      background_color: lightColours.paper,
      icons: [
        ...((site.look?.icon?.endsWith('.svg') ?? true)
          ? [{ src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }]
          : []),
        ...homeScreen.map((size) => ({
          src: `${base}icon-${String(size)}.png`,
          sizes: `${String(size)}x${String(size)}`,
          type: 'image/png',
        })),
      ],
    }),
  );
};

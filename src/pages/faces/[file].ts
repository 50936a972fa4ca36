import type { APIRoute, GetStaticPaths } from 'astro';
import regular from '@fontsource/amiri/files/amiri-arabic-400-normal.woff2?inline';
import bold from '@fontsource/amiri/files/amiri-arabic-700-normal.woff2?inline';
import { faceFiles, faceSheet, paperFaceOf } from '../../formats/paper-faces.ts';
import { normaliseBase } from '../../model/urls.ts';
import { editionIn } from '../../queries/edition.ts';

const data: Readonly<Record<string, string>> = {
  'amiri-arabic-400.woff2': regular,
  'amiri-arabic-600.woff2': bold,
};

/** The faces of paper for the scripts of this site, and the sheet that names each: none where Latin letters do. */
export const getStaticPaths = (async () => {
  const faces = (await editionIn()).story.site.languages.flatMap((language) => paperFaceOf(language) ?? []);
  return [...new Set(faces)].flatMap((face) => [
    { params: { file: `${face.name}.css` }, props: { face } },
    ...faceFiles(face).map(([, file]) => ({ params: { file }, props: { face } })),
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' }, props: { face } }) => {
  const [, base64] = data[file]?.split(',') ?? [];
  return base64 === undefined
    ? new Response(faceSheet(face, `${normaliseBase(import.meta.env.BASE_URL)}faces/`))
    : new Response(Buffer.from(base64, 'base64'));
};

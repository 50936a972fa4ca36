import type { APIRoute } from 'astro';
import type { Logo } from '../../model/look/logo.ts';
import { editionIn } from '../../queries/edition.ts';

/** The logo of the house, as its file is. */
export async function getStaticPaths() {
  const { logo } = await editionIn();
  return logo ? [{ params: { file: logo.src.split('/').at(-1) }, props: { logo } }] : [];
}

interface Props {
  logo: Logo;
}

export const GET: APIRoute<Props> = ({ props: { logo } }) => {
  const [, type = '', bytes = ''] = /^data:([^;]+);base64,(.*)$/.exec(logo.data) ?? [];
  return new Response(Buffer.from(bytes, 'base64'), { headers: { 'Content-Type': type } });
};

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaTypes, textTypes } from '../hosts/headers.ts';

/** One way to compress, as hosts look for it beside a file: `index.html.br`. */
export interface Encoding {
  readonly ending: string;
  /** What its bytes depend on besides the content: to be part of the key under which they are kept. */
  readonly version: string;
  readonly compress: (content: Uint8Array) => Promise<Buffer>;
}

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/** Each at its most thorough. The same content gives the same bytes: Node writes no name and no time into gzip. */
export const encodings: readonly Encoding[] = [
  {
    ending: 'br',
    version: `brotli ${String(process.versions['brotli'])}`,
    compress: (content) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  {
    ending: 'gz',
    version: `zlib ${String(process.versions['zlib'])}`,
    compress: (content) => gzipped(content, { level: constants.Z_BEST_COMPRESSION }),
  },
];

/** Whether a file is text, by its name, and hence gets smaller. */
export function isCompressible(name: string): boolean {
  const ending = /\.([a-z]+)$/.exec(name)?.[1] ?? '';
  return textTypes.includes(mediaTypes[ending] ?? '');
}

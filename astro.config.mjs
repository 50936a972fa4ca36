// @ts-check
import { defineConfig } from 'astro/config';
import { dossierFile } from './src/editions/dossier-file.ts';
import { fileLinks } from './src/editions/file-links.ts';
import { gate } from './src/editions/gate.ts';
import { offline } from './src/editions/offline.ts';
import { pdfs } from './src/editions/pdf.ts';
import { previews } from './src/editions/previews.ts';
import { qrCodes } from './src/editions/qr-codes.ts';
import { search } from './src/editions/search.ts';
import { securityPolicy } from './src/editions/security-policy.ts';
import { signposts } from './src/editions/signposts.ts';
import { staging } from './src/editions/staging.ts';

const { begin, publish } = staging();

export default defineConfig({
  ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  output: 'static',
  // The default for scripts and styles together ('jsx') eats the spaces between inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // Print styles stay a file of their own; an inlined file could not be left out by a screen.
  // Styles are written for the oldest browsers that know cascade layers; older ones show the page unstyled.
  // Scripts are named by their hash alone: each name stands in every page.
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: ['chrome99', 'firefox97', 'safari15.4'] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    begin,
    gate(),
    previews(),
    qrCodes(),
    search(),
    signposts(),
    dossierFile(),
    pdfs(),
    fileLinks(),
    securityPolicy(),
    offline(),
    publish,
  ],
});

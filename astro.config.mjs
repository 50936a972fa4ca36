// @ts-check
import { defineConfig } from 'astro/config';
import { dossierFile } from './src/editions/dossier-file.ts';
import { fileLinks } from './src/editions/file-links.ts';
import { gate } from './src/editions/gate.ts';
import { pdfs } from './src/editions/pdf.ts';
import { securityPolicy } from './src/editions/security-policy.ts';
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
  vite: { build: { assetsInlineLimit: 0, cssTarget: ['chrome99', 'firefox97', 'safari15.4'] } },
  devToolbar: { enabled: false },
  integrations: [begin, gate(), dossierFile(), pdfs(), fileLinks(), securityPolicy(), publish],
});

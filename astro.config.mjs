// @ts-check
import './src/integrations/env-file.ts';
import { defineConfig } from 'astro/config';
import { environmentCheck } from './src/integrations/environment.ts';
import { contentCheck } from './src/integrations/content-check/content-check.ts';
import { desk } from './src/integrations/desk/desk.ts';
import { licences } from './src/integrations/licences/licences.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { pageSteps } from './src/integrations/pages/steps.ts';
import { sitePages } from './src/integrations/pages/site-pages.ts';
import { precompress } from './src/integrations/precompress/precompress.ts';
import { pdfs } from './src/integrations/pdf/pdfs.ts';
import { previews } from './src/integrations/previews/previews.ts';
import { search } from './src/integrations/search/search.ts';
import { staging } from './src/integrations/publish.ts';
import { readEnvironment } from './src/model/environment.ts';

const { begin, publish } = staging();
const { siteUrl, basePath } = readEnvironment(process.env).environment;

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  base: basePath,
  trailingSlash: 'always',
  output: 'static',
  // The default for scripts and styles together ('jsx') eats the spaces between inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // Print styles stay a file of their own; an inlined file could not be left out by a screen.
  // Styles are written for the oldest browsers that know cascade layers; older ones show the page unstyled.
  // Scripts are named by their hash alone: each name stands in every page.
  vite: {
    plugins: [plainImports()],
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
  // What may refuse a build comes before the first file that is written.
  integrations: [
    environmentCheck(),
    contentCheck(),
    begin,
    search(),
    licences(),
    previews(),
    pdfs(),
    sitePages(pageSteps),
    desk(),
    precompress(),
    publish,
  ],
});

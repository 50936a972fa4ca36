// @ts-check
import { defineConfig } from 'astro/config';
import { gate } from './src/editions/gate.ts';
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
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [begin, gate(), securityPolicy(), publish],
});

import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  { ignores: ['dist/', '.astro/', '.staging/', '.cache/', 'tests/fixtures/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  // What the browsers of package.json do not know; tests/site/browsers.test.ts sees more, members of objects included.
  { ...compat.configs['flat/recommended'], files: ['src/client/**/*.ts'] },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'astro/no-set-html-directive': 'off',
    },
  },
]);

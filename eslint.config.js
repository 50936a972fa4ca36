import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import regexp from 'eslint-plugin-regexp';
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
  {
    // A text decides how long an expression takes: none may take the square of its length.
    files: ['src/**'],
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
]);

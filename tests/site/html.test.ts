import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes the doctype in capitals and void elements without a slash; both are HTML.
    'doctype-style': 'off',
    'void-style': 'off',
    // A trailing space is whitespace that the template left; it is no error of the page.
    'no-trailing-whitespace': 'off',
    // Titles of sources and names are as long as they are.
    'long-title': 'off',
  },
});

describe.each([editions.shipped, editions.harbour, editions.lamplight])('the HTML of $name', (edition) => {
  test.each(pagesOf(edition))('$url', async ({ html }) => {
    const { results } = await validator.validateString(html);
    const found = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${ruleId} ${String(line)}:${String(column)} ${message}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

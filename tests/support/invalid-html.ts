import { HtmlValidate } from 'html-validate';

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

/** What is wrong with the HTML of a page, each as `rule line:column message`. */
export async function invalidHtml(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${ruleId} ${String(line)}:${String(column)} ${message}`,
    ),
  );
}

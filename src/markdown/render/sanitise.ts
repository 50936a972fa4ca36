import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What an author's Markdown may become. Tighter than the default: no images, no input fields, no author's ids or
 * classes. Slots, `x-analysis` and `x-more` are ours; raw HTML was refused before, so nobody else can write them.
 */
export const allowed: Options = {
  ...defaultSchema,
  tagNames: [
    ...[
      'a',
      'blockquote',
      'br',
      'code',
      'del',
      'em',
      'h2',
      'h3',
      'hr',
      'li',
      'ol',
      'p',
      'pre',
      'strong',
      'ul',
    ],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['x-slot', 'x-analysis', 'x-more'],
  ],
  attributes: { a: ['href'], ol: ['start'], td: ['align'], th: ['align'], 'x-slot': ['n'] },
  protocols: { href: ['https', 'http', 'mailto'] },
};

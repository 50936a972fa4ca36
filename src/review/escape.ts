import { visible } from '../check/visible.ts';

/** Signs that Markdown or HTML could obey in some place: in a cell of a table, a heading, a summary. */
const commanding = /[&<>|\\`*_~[\]$]/g;

/** U+2060, which joins: a name after it is nobody's to call, a number no issue's. It shows and takes no room. */
const joiner = '&#8288;';

/**
 * Words of a story for Markdown that GitHub, GitLab or Forgejo will show: they come out as they are and do nothing. As
 * character references, which mean the same in Markdown, in its tables and in HTML
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references).
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(commanding, (sign) => `&#${String(sign.codePointAt(0))};`)
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/@(?=\S)/g, `@${joiner}`)
    .replace(/(?<!&)#(?=\w)/g, `#${joiner}`)
    .replace(/:(?=[\w+-]+:)/g, `:${joiner}`);
}

/** The most letters of a title in a heading or a list. */
const longestTitle = 100;

/** A title, cut where it is long. */
export function escapeTitle(title: string): string {
  const letters = [...title];
  const cut = letters.slice(0, longestTitle).join('').trimEnd();
  return escapeMarkdown(letters.length > longestTitle ? `${cut}…` : title);
}

/** As many titles as one reads in a line. */
const mostTitles = 8;

/** Titles in a line; of many, the first and how many more. */
export function namesOf(titles: readonly string[]): string {
  const left = titles.length - mostTitles;
  const shown = titles.slice(0, mostTitles).map(escapeTitle);
  return [...shown, ...(left > 0 ? [`+ ${String(left)}`] : [])].join('; ');
}

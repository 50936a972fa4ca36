/**
 * An explainer after an editor has added some words to the end of its first cited sentence.
 * @param text a Markdown file with front matter
 * @throws Error when its body cites nothing
 */
export function withEdit(text: string, added: string): string {
  const body = /^---\n[^]*?\n---\n/.exec(text)?.[0].length ?? 0;
  const citation = text.indexOf(' [@', body);
  if (citation === -1) throw new Error('There is no cited sentence to edit.');
  return `${text.slice(0, citation)} ${added}${text.slice(citation)}`;
}

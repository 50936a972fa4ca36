const signpost = /^[ \t>]*:{3,}more\b[^]*?^[ \t>]*:{3,}[ \t]*$/gm;

/** A Markdown text without its signposts (`:::more`), for places that only say what it says: a description, a list. */
export function withoutSignposts(text: string): string {
  return text.includes(':::more') ? text.replace(signpost, '').trimEnd() : text;
}

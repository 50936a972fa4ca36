/**
 * Plain words as Markdown that says the same: what would begin markup, a citation, a directive or HTML has a backslash
 * before it. Paragraphs are parted by an empty line.
 */
export function asMarkdown(words: string): string {
  return (
    words
      .replace(/[\\`*_[\]<>~|]/g, '\\$&')
      .replace(/&(?=#?[a-z\d]+;)/gi, '\\&')
      .replace(/:(?=[a-z:])/gi, '\\:')
      // An address that Markdown sees begin takes the backslashes within it for its own.
      .replace(/:(?=\/\/)|(?<=www)\.|(?<=\w)@/gi, '\\$&')
      .replace(/^[#+\-=](?=[\s#+\-=]|$)/gm, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/gm, '$1\\$2')
  );
}

/** Words in which square brackets cite nothing: a backslash does not keep `[@a]` from being a citation. */
export function uncited(words: string): string {
  return words.replace(/\[([^[\]]*)\]/g, (whole, held: string) => (held.includes('@') ? `(${held})` : whole));
}

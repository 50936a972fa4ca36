/** What may stand between two letters of one word in HTML. */
const tags = '(?:<[^<>]*>)*';
const letter = '[\\p{L}\\p{N}]';
const apostrophes = new RegExp(`[’ʼ](?<=${letter}${tags}.)(?=${tags}${letter})`, 'gu');
const hyphens = new RegExp(`[\\u2010\\u2011](?<=${letter}${tags}.)(?=${tags}${letter})`, 'gu');
const straight = /(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu;

/** HTML whose words are joined by the apostrophe and hyphen of a keyboard: at others Pagefind does not divide a word. */
export function withPlainJoins(html: string): string {
  return html.replace(apostrophes, "'").replace(hyphens, '-');
}

/** A text from the index as readers see it. */
export function withSetJoins(text: string): string {
  return text.replace(straight, '’');
}

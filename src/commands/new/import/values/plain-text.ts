import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { InEach } from '../../../../model/localised.ts';
import { oneLine } from '../../../../model/text/one-line.ts';
import { codePoint, refusedIn } from '../../../../model/text/refused-characters.ts';

/** A text in plain words, and what was taken out of it. */
export interface PlainText {
  readonly text: string;
  readonly remarks: readonly InEach[];
}

/** An element of HTML or the markup of CSL-JSON, or a character named as HTML names it. A lone < is a sign like others. */
const markup =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|div|em|figure|font|h[1-6]|hr|i|iframe|img|li|mark|ol|p|pre|q|s|sc|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul|video)(?:\s[^<>]*)?\/?>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Elements that hold no words of a text. */
const wordless = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);

/** Elements that begin a line of their own. */
const blocks = new Set(
  'address article blockquote br div figure h1 h2 h3 h4 h5 h6 hr li ol p pre table td th tr ul'.split(' '),
);

/**
 * The words of a text that may hold markup, in one line.
 * @param named the field, for the remarks
 */
export function plainText(written: string, named: string): PlainText {
  return plain(written, named, (text) => text);
}

/** The same of a text whose paragraphs matter; an empty line parts them. */
export function plainParagraphs(written: string, named: string): PlainText {
  return plain(written, named, (text) => text.replace(/\n\s*\n/g, paragraphEnd));
}

const paragraphEnd = '\u0000';

function plain(written: string, named: string, mark: (text: string) => string): PlainText {
  const hasMarkup = markup.test(written);
  const words = mark(hasMarkup ? wordsOf(written) : written.replace(/\u0000/g, ' '));
  const paragraphs = words.split(paragraphEnd).map((part) => clean(oneLine(part)));
  const removed = [...new Set(paragraphs.flatMap(({ characters }) => characters))];
  return {
    text: paragraphs
      .map(({ text }) => oneLine(text))
      .filter((text) => text !== '')
      .join('\n\n'),
    remarks: [
      ...(hasMarkup && /<(?!span class="nocase")[^/]/.test(written) ? [withoutMarkup(named)] : []),
      ...(removed.length > 0 ? [withoutCharacters(named, removed.map(codePoint).join(', '))] : []),
    ],
  };
}

/** The words between the tags, as a browser reads them. */
function wordsOf(html: string): string {
  const walk = (node: DefaultTreeAdapterTypes.Node): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    if (!('childNodes' in node)) return '';
    if ('tagName' in node && wordless.has(node.tagName)) return '';
    const words = node.childNodes.map(walk).join('');
    return 'tagName' in node && blocks.has(node.tagName) ? `\n\n${words}\n\n` : words;
  };
  // Without a mark for missing characters, of which HTML makes U+FFFD.
  return walk(parseFragment(html.replace(/\u0000/g, ' ')));
}

/** Without what no file of a story may hold. */
function clean(text: string): { readonly text: string; readonly characters: readonly string[] } {
  const characters: string[] = [];
  let cleaned = text;
  for (let found = refusedIn(cleaned); found; found = refusedIn(cleaned)) {
    const { character } = found;
    characters.push(character);
    cleaned = oneLine(cleaned.replaceAll(character, /[\p{Cc}\u2028\u2029]/u.test(character) ? ' ' : ''));
  }
  return { text: cleaned, characters };
}

function withoutMarkup(named: string): InEach {
  return {
    en: `${named}: markup became plain words`,
    fr: `${named}\u202F: le balisage est devenu du texte simple`,
  };
}

function withoutCharacters(named: string, codes: string): InEach {
  return {
    en: `${named}: characters that cannot be seen were taken out (${codes})`,
    fr: `${named}\u202F: des signes invisibles ont été retirés (${codes})`,
  };
}

import type { ValidEntry } from '../../valid-entry.ts';
import { wordsOfFields } from '../../written-words.ts';
import { error, type Finding } from '../rule.ts';

export const messages = {
  'field-markdown': error({
    en: [
      'This field is plain words, and holds Markdown: {subject}',
      'It is also read in previews, feeds and search results, where the signs would be printed as they are typed.',
      'Write the words alone; links, citations and figures belong into the text.',
    ],
    fr: [
      'Ce champ ne prend que des mots, et contient du Markdown\u202F: {subject}',
      'On le lit aussi dans les aperçus, les flux et les résultats de recherche, où les signes paraîtraient tels quels.',
      'Écrivez seulement les mots\u202F; les liens, les références et les chiffres ont leur place dans le texte.',
    ],
  }),
} as const;

/** A link, a citation, a figure, bold or slanted words, code, a tag, a character by its name. */
const markdown =
  /\[[^[\]]*\](?:\(|\[)|\[@|:number\[|\*\*(?=\S)|(?<![\w*])\*[^\s*][^*]*\*(?![\w*])|`|<\/?[a-z][^>]*>|&(?:#\w+|[a-z]\w+);/i;

/** Fields whose words go everywhere as they are: titles, summaries, definitions, notes. */
export function check(valid: ValidEntry): readonly Finding<keyof typeof messages>[] {
  return wordsOfFields(valid).flatMap(({ text, spanOf }) => {
    const match = markdown.exec(text);
    if (!match) return [];
    const { index, 0: subject } = match;
    const span = spanOf(index, index + subject.length);
    return [{ slug: 'field-markdown' as const, file: valid.entry.file, ...span, subject }];
  });
}

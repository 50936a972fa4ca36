import type { ErrorCode } from 'yaml';
import type { InEach } from '../model/localised.ts';

/**
 * What is wrong with YAML, in an editor's words: the package's own are for those who write parsers.
 * @param message the package's, which alone says which sign is missing
 */
export function yamlMessage(code: ErrorCode, message: string): InEach {
  const [, bracket] = /end with a ([\]}])/.exec(message) ?? [];
  if (bracket !== undefined) {
    return { en: `the bracket ${bracket} is missing at the end`, fr: `il manque ${bracket} à la fin` };
  }
  const [, quote] = /closing (["'])quote/.exec(message) ?? [];
  if (quote !== undefined) {
    return { en: `the closing ${quote} is missing`, fr: `il manque le guillemet fermant (${quote})` };
  }
  return messages[code];
}

const ownMeaning: InEach = {
  en: '&, * and ! mean something of their own in YAML; put quotes around words that begin with one of them',
  fr: '«\u202F&\u202F», «\u202F*\u202F» et «\u202F!\u202F» ont un sens propre en YAML\u202F; mettez entre guillemets droits les mots qui commencent ainsi',
};
const misplaced: InEach = {
  en: 'what begins here does not belong here; look at the indentation, quotes and brackets before it',
  fr: 'ce qui commence ici n’y a pas sa place\u202F; relisez le retrait, les guillemets et les crochets qui précèdent',
};
const notField: InEach = {
  en: 'a field needs its name, a colon and a space before its value',
  fr: 'il faut à un champ son nom, deux-points et une espace avant sa valeur',
};

const messages: Readonly<Record<ErrorCode, InEach>> = {
  ALIAS_PROPS: ownMeaning,
  BAD_ALIAS: ownMeaning,
  BAD_PROP_ORDER: ownMeaning,
  MULTIPLE_ANCHORS: ownMeaning,
  MULTIPLE_TAGS: ownMeaning,
  TAG_RESOLVE_FAILED: ownMeaning,
  BAD_COLLECTION_TYPE: ownMeaning,
  BAD_DIRECTIVE: {
    en: 'a line that begins with % is for programs; put quotes around it',
    fr: 'une ligne qui commence par % s’adresse aux programmes\u202F; mettez-la entre guillemets droits',
  },
  BAD_DQ_ESCAPE: {
    en: 'a backslash between double quotes is written twice',
    fr: 'entre guillemets doubles, la barre oblique inverse s’écrit deux fois',
  },
  BAD_INDENT: {
    en: 'the line begins in the wrong column; fields of one group begin in the same one',
    fr: 'la ligne commence à la mauvaise colonne\u202F; les champs d’un groupe commencent à la même',
  },
  BAD_SCALAR_START: {
    en: 'words that begin with this sign need quotes around them',
    fr: 'un texte qui commence par ce signe se met entre guillemets droits',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'there is a second colon in the line, or the line begins too far to the right',
    fr: 'il y a un second deux-points dans la ligne, ou la ligne commence trop à droite',
  },
  BLOCK_IN_FLOW: misplaced,
  DUPLICATE_KEY: { en: 'a name appears twice', fr: 'un nom apparaît deux fois' },
  IMPOSSIBLE: misplaced,
  KEY_OVER_1024_CHARS: notField,
  MISSING_CHAR: notField,
  MULTILINE_IMPLICIT_KEY: notField,
  MULTIPLE_DOCS: {
    en: 'a line of --- begins a second document; leave it out',
    fr: 'une ligne --- ouvre un second document\u202F; retirez-la',
  },
  NON_STRING_KEY: notField,
  RESOURCE_EXHAUSTION: {
    en: 'references (*name) repeat each other without end',
    fr: 'des renvois (*nom) se répètent sans fin',
  },
  TAB_AS_INDENT: {
    en: 'a tab begins the line; use spaces',
    fr: 'la ligne commence par une tabulation\u202F; mettez des espaces',
  },
  UNEXPECTED_TOKEN: misplaced,
};

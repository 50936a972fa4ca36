import type { Collection } from '../../kinds/collections.ts';
import type { CheckLanguage, InEach } from '../../model/localised.ts';
import { collections } from './collections.ts';
import { formats } from './formats.ts';
import { french } from './french.ts';
import { labels } from './labels.ts';

/** What the desk itself says. */
export const deskWords = {
  title: { en: 'desk', fr: 'rédaction' },
  body: { en: 'Text (Markdown)', fr: 'Texte (Markdown)' },
  bodyHint: {
    en: 'Cite at the end of each sentence: [@source-id], or [@one; @two, p. 3].',
    fr: 'Citez à la fin de chaque phrase\u202F: [@id-de-la-source], ou [@une; @deux, p. 3].',
  },
  idHint: {
    en: 'Its file and its address have this name, which stays',
    fr: 'Le nom du fichier et de l’adresse, qui ne change plus',
  },
  idFormat: {
    en: 'Lower-case letters without accents, digits and single hyphens, like fuel-blockade; a few names are the site’s own',
    fr: 'Des minuscules sans accent, des chiffres et des traits d’union simples, comme fuel-blockade\u202F; quelques noms sont réservés au site',
  },
} as const satisfies Readonly<Record<string, InEach>>;

/** The short name of a field; a name that has no words yet is taken apart: `asOf`, as of. */
export function labelOf(name: string, language: CheckLanguage): string {
  const plain = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return labels[name]?.[language] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** What a field means, by the English of its schema. The words of a list after a colon are codes, the same in French. */
export function hintOf(english: string, language: CheckLanguage): string {
  if (language === 'en') return english;
  const [beginning = '', codes] = english.split(/: (?=[a-z-]+, )/);
  const known = french[english] ?? french[beginning];
  if (known === undefined) return english;
  return french[english] !== undefined || codes === undefined
    ? known
    : `${known}\u202F: ${codes.replace(/\. .*/, '')}`;
}

/** What is wrong with a line that does not match a pattern. */
export function sayFormat(pattern: string, language: CheckLanguage): string {
  return (formats.find(({ test }) => test.test(pattern))?.words ?? otherFormat)[language];
}

const otherFormat: InEach = {
  en: 'This has not the form that is needed here',
  fr: 'Ce n’a pas la forme qu’il faut ici',
};

export function collectionName(collection: Collection, language: CheckLanguage): string {
  return collections[collection].many[language];
}

export function entryName(collection: Collection, language: CheckLanguage): string {
  return collections[collection].one[language];
}

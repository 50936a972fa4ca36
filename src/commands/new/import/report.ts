import { visible } from '../../../check/visible.ts';
import type { CheckLanguage, InEach } from '../../../model/localised.ts';
import type { Known } from './duplicates.ts';
import { missingFrom, type Gap } from './missing.ts';
import type { NewFile } from './values/place.ts';
import type { Fields, ReadFile, Understood } from './understood.ts';

/** What becomes of a file. */
export interface Outcome {
  /** As it was named on the command line. */
  readonly from: string;
  readonly read: ReadFile;
  readonly added: readonly { readonly item: Understood; readonly file: NewFile }[];
  readonly known: readonly { readonly item: Understood; readonly known: Known }[];
  readonly gaps: readonly Gap[];
}

/** Everything that was understood, changed, left out and refused, item by item, and what an editor still has to decide. */
export function reportOf({ from, read, added, known, gaps }: Outcome, language: CheckLanguage): string {
  const say = sayings[language];
  const items = added.map(({ item, file }) =>
    [
      file.file,
      `   ${shownValues(item.values)}`,
      ...line(
        say.decide,
        missingFrom(item, gaps).map(({ name }) => withHint(name, item.hints, say.fileSays)),
      ),
      ...line(say.leftOut, item.leftOut),
      ...item.remarks.map((remark) => `   ${remark[language]}`),
    ].join('\n'),
  );
  const open = gaps.flatMap(({ name, ...gap }) => {
    const ids = added
      .filter(({ item }) => missingFrom(item, [{ name, ...gap }]).length > 0)
      .map(({ file }) => file.id);
    return ids.length > 0 ? [`   ${name}: ${ids.join(', ')}`] : [];
  });
  return [
    say.head(from, added.length, known.length, read.refused.length),
    ...items,
    ...known.map(({ item, known: { file, by } }) => say.known(item.name, file, by)),
    ...read.refused.map(({ name, why }) => say.refused(name, why)),
    ...(read.leftOut.length > 0 ? [`${say.leftOut}${read.leftOut.join(', ')}`] : []),
    ...(open.length > 0 ? [[say.open, ...open].join('\n')] : []),
  ]
    .map((block) => block.split('\n').map(visible).join('\n'))
    .join('\n\n');
}

function line(head: string, parts: readonly string[]): readonly string[] {
  return parts.length > 0 ? [`   ${head}${parts.join(', ')}`] : [];
}

function withHint(name: string, hints: Understood['hints'], fileSays: string): string {
  return hints[name] === undefined ? name : `${name} (${fileSays} ${hints[name]})`;
}

/** What is written, in a line; a long text is cut here alone. */
function shownValues(values: Fields): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
      return `${name}: ${text.length > 70 ? `${text.slice(0, 69)}…` : text}`;
    })
    .join(' · ');
}

interface Sayings {
  readonly head: (from: string, added: number, known: number, refused: number) => string;
  readonly decide: string;
  readonly fileSays: string;
  readonly leftOut: string;
  readonly known: (name: string, file: string, by: InEach) => string;
  readonly refused: (name: string, why: InEach) => string;
  readonly open: string;
}

const sayings: Readonly<Record<CheckLanguage, Sayings>> = {
  en: {
    head: (from, added, known, refused) =>
      `${from}: ${String(added)} new, ${String(known)} there already, ${String(refused)} refused`,
    decide: 'to decide: ',
    fileSays: 'the file says',
    leftOut: 'left out: ',
    known: (name, file, by) => `There already: "${name}" is ${file} (${by.en})`,
    refused: (name, why) => `Refused: "${name}": ${why.en}`,
    open: 'Still to decide, and the check names each:',
  },
  fr: {
    head: (from, added, known, refused) =>
      `${from}\u202F: nouveaux\u202F: ${String(added)}, déjà là\u202F: ${String(known)}, refusés\u202F: ${String(refused)}`,
    decide: 'à décider\u202F: ',
    fileSays: 'le fichier dit',
    leftOut: 'laissé de côté\u202F: ',
    known: (name, file, by) => `Déjà là\u202F: «\u202F${name}\u202F» est ${file} (${by.fr})`,
    refused: (name, why) => `Refusé\u202F: «\u202F${name}\u202F»\u202F: ${why.fr}`,
    open: 'Reste à décider\u202F; la vérification nomme chaque cas\u202F:',
  },
};

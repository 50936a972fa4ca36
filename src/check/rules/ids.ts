import { idPattern } from '../../model/fields.ts';
import { reservedIdsOf } from '../../kinds/kinds.ts';
import type { Entry } from '../../story/entry.ts';
import type { ValidEntry } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'id-reserved': error({
    en: [
      'The site itself uses the address that "{subject}" would have.',
      'The two pages would have the same address.',
      'Choose another name for the file.',
    ],
    fr: [
      'Le site utilise déjà l’adresse qu’aurait «\u202F{subject}\u202F».',
      'Les deux pages auraient la même adresse.',
      'Donnez un autre nom au fichier.',
    ],
  }),
  'id-duplicate': error({
    en: [
      'The id "{subject}" is already taken.',
      'Two pages would have the same address; some systems treat capitals and small letters alike.',
      'Rename one of the two, in small letters, or take it out of formerIds.',
    ],
    fr: [
      'L’identifiant «\u202F{subject}\u202F» est déjà pris.',
      'Deux pages auraient la même adresse\u202F; certains systèmes ne distinguent pas les majuscules des minuscules.',
      'Renommez l’un des deux, en minuscules, ou retirez-le de formerIds.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** Ids that would share an address: with each other, with an id given up before, or with a page of the site itself. */
export function checkIds(sound: readonly ValidEntry[], languages: readonly string[]): readonly Problem[] {
  const owners = new Map<string, Entry>();
  const taken: Problem[] = [];
  // Of two ids that differ in case, the well-formed one owns the address and the other is reported.
  const wellFormed = ({ entry }: ValidEntry) => idPattern.test(entry.id);
  for (const { entry } of [...sound.filter(wellFormed), ...sound.filter((one) => !wellFormed(one))]) {
    const key = keyOf(entry, entry.id);
    if (owners.has(key)) taken.push({ ...at(entry), slug: 'id-duplicate', subject: entry.id });
    else owners.set(key, entry);
  }
  return [
    ...taken,
    ...sound.flatMap((valid) => checkFormer(valid, owners, languages)),
    ...sound
      .filter(({ entry }) => isReserved(entry, languages))
      .map(({ entry }): Problem => ({ ...at(entry), slug: 'id-reserved', subject: entry.id })),
  ];
}

/** Former ids lead to their entry; no other entry may have that address now or earlier, and no page of the site itself. */
function checkFormer(
  { entry, data }: ValidEntry,
  owners: Map<string, Entry>,
  languages: readonly string[],
): readonly Problem[] {
  const formerIds = 'formerIds' in data ? data.formerIds : [];
  return formerIds.flatMap((id, index): Problem[] => {
    const key = keyOf(entry, id);
    const owner = owners.get(key);
    owners.set(key, owner ?? entry);
    const span = entry.locateText(['formerIds', index]);
    const slug = isReserved({ ...entry, id }, languages) ? 'id-reserved' : owner && 'id-duplicate';
    return slug ? [{ slug, file: entry.file, ...span, subject: id }] : [];
  });
}

function isReserved({ collection, id }: Entry, languages: readonly string[]): boolean {
  return reservedIdsOf(collection).includes(id) || (collection === 'pages' && languages.includes(id));
}

function keyOf({ language = '', collection }: Entry, id: string): string {
  return `${language}/${collection}/${id.toLowerCase()}`;
}

function at(entry: Entry) {
  return { file: entry.file, ...entry.locate([]) };
}

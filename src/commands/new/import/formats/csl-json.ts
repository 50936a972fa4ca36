import { readCslDate } from '../values/dates.ts';
import { fieldLeftOut, isGiven, type Reference, type References, type Unread } from './reference.ts';
import { isFields, own, textIn, type Fields } from '../understood.ts';

/** What of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables) a source takes. */
const taken = new Set([
  'id',
  'type',
  'title',
  'author',
  'container-title',
  'publisher',
  'URL',
  'DOI',
  'language',
  'issued',
  'accessed',
  'custom',
  'genre',
]);

/** The same, said in another way by a field that is taken. */
const repeated = new Set([
  'citation-key',
  'citation-label',
  'title-short',
  'shortTitle',
  'container-title-short',
  'journalAbbreviation',
]);

/**
 * Reads references in CSL-JSON: a list of items, or one.
 * @throws SyntaxError for what is no JSON.
 */
export function readCslJson(text: string): References {
  const file: unknown = JSON.parse(text);
  const items: readonly unknown[] = Array.isArray(file) ? file : isFields(file) ? listIn(file) : [file];
  const unread: Unread[] = [];
  const references: Reference[] = [];
  items.forEach((csl, index) => {
    const key = `${String(index + 1)}.`;
    if (!isFields(csl))
      unread.push({
        name: key,
        why: { en: 'it is not an item of CSL-JSON', fr: 'ce n’est pas un élément de CSL-JSON' },
      });
    else
      references.push({
        key: textIn(csl, 'id') ?? key,
        csl,
        issued: readCslDate(own(csl, 'issued')),
        accessed: readCslDate(own(csl, 'accessed')),
        leftOut: notTaken(csl),
      });
  });
  return { references, unread };
}

/** Zotero and Pandoc can also write a list within an object. */
function listIn(file: Fields): readonly unknown[] {
  const list = own(file, 'items') ?? own(file, 'references');
  return Array.isArray(list) ? list : [file];
}

/** Fields of an item in CSL-JSON that a source does not take. Those with a line under them are a program's own. */
function notTaken(csl: Fields): readonly string[] {
  return Object.entries(csl)
    .filter(
      ([name, value]) => !taken.has(name) && !repeated.has(name) && !name.startsWith('_') && isGiven(value),
    )
    .map(([name, value]) => fieldLeftOut(name, value));
}

import type { z } from 'zod';
import { sourceSchema } from '../../../kinds/source.ts';
import { idPattern, type sourceKinds } from '../../../model/fields.ts';
import type { InEach } from '../../../model/localised.ts';
import { refusedIn } from '../../../model/text/refused-characters.ts';
import { doiIn, readAddress } from './values/address.ts';
import { closed, type DateRead } from './values/dates.ts';
import { languageFrom } from './values/language.ts';
import { plainText } from './values/plain-text.ts';
import { fieldLeftOut, type Reference } from './formats/reference.ts';
import { isFields, own, textIn, type Fields, type Refused, type Understood } from './understood.ts';

/** Longer than any title or name. */
const longest = 1000;

/** Types of CSL that leave no doubt about the kind of a source. Of the others, an editor says what it is. */
const kindOf: ReadonlyMap<string, string> = new Map<string, (typeof sourceKinds)[number]>([
  ['article-newspaper', 'news-report'],
  ['book', 'book'],
  ['chapter', 'book'],
  ['broadcast', 'broadcast'],
  ['dataset', 'data-set'],
  ['interview', 'interview'],
  ['legislation', 'law'],
  ['legal_case', 'court-record'],
  ['post', 'social-post'],
  ['thesis', 'study'],
  ['entry-dictionary', 'reference'],
  ['entry-encyclopedia', 'reference'],
]);

/** Types whose publisher readers know by what they appeared in. */
const knownByContainer = new Set(
  'article-newspaper article-magazine article-journal article webpage post post-weblog broadcast review'.split(
    ' ',
  ),
);

/** What a reference says of a source. What it does not say is missing, for an editor to decide. */
export function toSource({ key, csl, issued, accessed, leftOut }: Reference): Understood | Refused {
  const remarks: InEach[] = [];
  const lost: string[] = [...leftOut];
  const words = (named: string, text: string | undefined): string | undefined => {
    if (text === undefined) return undefined;
    const read = plainText(text, named);
    remarks.push(...read.remarks);
    return read.text === '' ? undefined : read.text;
  };
  const type = textIn(csl, 'type') ?? '';
  const [title, described] = titleOf(words('title', textIn(csl, 'title')));
  const names = [
    words('publisher', textIn(csl, 'container-title')),
    words('publisher', textIn(csl, 'publisher')),
  ];
  const [publisher, other] = (knownByContainer.has(type) ? names : names.reverse()).filter(
    (name) => name !== undefined,
  );
  if (other !== undefined && other !== publisher) lost.push(fieldLeftOut('publisher', other));
  const name = title ?? described ?? (plainText(key, 'id').text || '?');
  if (/\\[A-Za-z]{2,}/.test(title ?? '')) remarks.push(leftCommand);
  const long = [title, described, publisher].find((text) => (text?.length ?? 0) > longest);
  if (long !== undefined) return { name: `${name.slice(0, 60)}…`, why: tooLong(long.length) };

  const { url, digitalId } = addressOf(csl, remarks, lost);
  const tag = textIn(csl, 'language');
  const language = tag === undefined ? undefined : languageFrom(tag);
  if (tag !== undefined && language === undefined) lost.push(fieldLeftOut('language', tag));
  const genre = textIn(csl, 'genre');
  const isUnDocument = genre === 'UN document';
  if (genre !== undefined && !isUnDocument) lost.push(fieldLeftOut('genre', genre));
  const kind = isUnDocument ? 'un-document' : kindOf.get(type);
  const dated = datesOf(issued, accessed, remarks);
  const exact = ownFields(csl, lost);
  const authors = [
    ...new Set(namesIn(own(csl, 'author')).flatMap((author) => words('authors', author) ?? [])),
  ];
  const values: Fields = {
    authors: authors.length > 0 ? authors : undefined,
    publisher,
    title: title ?? null,
    label: described,
    url: url ?? null,
    published: dated.published ?? null,
    publishedHint: words('date', dated.publishedHint),
    language,
    kind,
    ...exact,
    accessed: dated.accessed,
  };
  return {
    name: typeof exact['title'] === 'string' ? exact['title'] : name,
    ...(isOwnId(key) && { id: key }),
    values: Object.fromEntries(
      fieldOrder.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
    ),
    // Our own files say the hint in a note as well, for other programs.
    leftOut: [...new Set(lost)].filter((field) => field !== `note (${String(exact['publishedHint'])})`),
    remarks: [...new Set(remarks)],
    hints: type === '' || values['kind'] !== undefined ? {} : { kind: type },
    ...(digitalId && { digitalId }),
  };
}

const fieldOrder = Object.keys(sourceSchema.shape);

/** A key that can stay: one that a person chose, and no number of a data base. */
export function isOwnId(key: string): boolean {
  return idPattern.test(key) && /[a-z]/.test(key);
}

/** In square brackets is no title, but what somebody calls a thing that has none: so APA and Chicago have it. */
function titleOf(
  title: string | undefined,
): readonly [title?: string | undefined, label?: string | undefined] {
  const label = /^\[([^[\]]+)\]$/.exec(title ?? '')?.[1];
  return label === undefined ? [title] : [undefined, label.trim()];
}

/** Names in CSL-JSON, as people write them: given names first. */
function namesIn(author: unknown): readonly string[] {
  if (!Array.isArray(author)) return [];
  const parts = ['literal', 'given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'];
  return author
    .filter(isFields)
    .map((name) => parts.flatMap((part) => textIn(name, part) ?? []).join(' '))
    .filter((name) => name.trim() !== '' && name.length <= longest);
}

function addressOf(
  csl: Fields,
  remarks: InEach[],
  lost: string[],
): { readonly url?: string | undefined; readonly digitalId?: string | undefined } {
  const written = textIn(csl, 'URL');
  const { url, remark } = written === undefined ? {} : readAddress(written);
  if (remark) remarks.push(remark);
  const number = textIn(csl, 'DOI');
  const doi = doiIn(number);
  const isNeeded = doi !== undefined && url === undefined;
  if (number !== undefined && !isNeeded && doiIn(url) !== doi) lost.push(fieldLeftOut('DOI', number));
  return { url: isNeeded ? readAddress(`https://doi.org/${doi}`).url : url, digitalId: doi ?? doiIn(url) };
}

function datesOf(issued: DateRead | undefined, accessed: DateRead | undefined, remarks: InEach[]) {
  const published = issued && closed(issued);
  const read = accessed && closed(accessed);
  for (const date of [published, read]) if (date?.remark) remarks.push(date.remark);
  if (published?.words !== undefined) remarks.push(noDate('published', published.words, 'publishedHint'));
  if (read?.words !== undefined) remarks.push(noDate('accessed', read.words));
  return { published: published?.edtf, publishedHint: published?.words, accessed: read?.edtf };
}

function noDate(field: string, words: string, hint?: string): InEach {
  const shown = JSON.stringify(words.slice(0, 60));
  return {
    en: `${field}: ${shown} is no date that can be held${hint ? `, so it became ${hint}` : ''}`,
    fr: `${field}\u202F: ${shown} n’est pas une date qui puisse être notée${hint ? `\u202F; elle est devenue ${hint}` : ''}`,
  };
}

/** What only our own files say (docs/contracts.md#bibliographies): each field that its schema accepts. */
function ownFields(csl: Fields, lost: string[]): Fields {
  const custom = own(csl, 'custom');
  if (!isFields(custom)) return {};
  const named = own(custom, 'explainer');
  const sound = isFields(named)
    ? Object.entries(named).filter(
        ([field, value]) =>
          Object.hasOwn(sourceSchema.shape, field) &&
          refusedIn(JSON.stringify(value)) === undefined &&
          (sourceSchema.shape as Readonly<Record<string, z.ZodType>>)[field]?.safeParse(value).success ===
            true,
      )
    : [];
  const count = Object.keys(custom).length + (isFields(named) ? Object.keys(named).length - 1 : 0);
  if (sound.length < count) lost.push('custom');
  return Object.fromEntries(sound);
}

const leftCommand: InEach = {
  en: 'title: it holds what looks like a command of TeX, which was left as it is',
  fr: 'title\u202F: il contient ce qui ressemble à une commande TeX, laissée telle quelle',
};

function tooLong(length: number): InEach {
  return {
    en: `a title or a name of ${String(length)} characters is none`,
    fr: `un titre ou un nom de ${String(length)} signes n’en est pas un`,
  };
}

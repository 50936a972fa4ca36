import { eventSchema } from '../../../kinds/event.ts';
import { eventKinds } from '../../../model/fields.ts';
import type { InEach } from '../../../model/localised.ts';
import { formatDate } from '../../../model/dates/date-words.ts';
import { isDate, parseDate } from '../../../model/dates/dates.ts';
import { refusedIn } from '../../../model/text/refused-characters.ts';
import type { Words } from '../../../i18n/en.ts';
import { uncited } from './values/markdown.ts';
import { plainParagraphs, plainText } from './values/plain-text.ts';
import { fieldLeftOut } from './formats/reference.ts';
import type { KnownNames } from './values/known-names.ts';
import type { Slide } from './formats/timeline.ts';
import { isOwnId } from './to-source.ts';
import type { Fields, Refused, Understood } from './understood.ts';

/** Longer than any title, and than the text of any event. */
const longest = { title: 500, text: 20_000 };

/** What a slide says of an event. What it does not say is missing, for an editor to decide. */
export function toEvent(slide: Slide, names: KnownNames): Understood | Refused {
  const { key, group, named, displayDate } = slide;
  const title = plainText(slide.headline, 'title');
  const written = ownText(slide.text, names.words);
  const plain = plainParagraphs(written.html, 'text');
  const text = { ...plain, text: uncited(plain.text) };
  const name = title.text || plainText(key, 'id').text || '?';
  const wrong = tooLong(title.text.length, longest.title) ?? tooLong(text.text.length, longest.text);
  if (wrong) return { name: `${name.slice(0, 60)}…`, why: wrong };

  const lost: string[] = [...slide.leftOut];
  const remarks: InEach[] = [...title.remarks, ...text.remarks];
  if (text.text !== plain.text) remarks.push(noCitation);
  if (slide.date?.remark) remarks.push(slide.date.remark);
  const date = exactDate(slide.date?.edtf, displayDate, names.words);
  if (slide.date?.words !== undefined) remarks.push(noDate(slide.date.words));
  if (displayDate !== undefined && !date.isSaid) lost.push(fieldLeftOut('display date', displayDate));
  const links = linksIn(written.html);
  if (links.length > 0) lost.push(`links (${links.join(' ')})`);

  /** The entries that names mean; a name that means none is left out, and told. */
  const meant = (field: string, given: readonly string[], find: (name: string) => string | undefined) => {
    const ids = given.flatMap((one) => {
      const id = find(one);
      if (id === undefined) lost.push(fieldLeftOut(field, one));
      return id ?? [];
    });
    return ids.length > 0 ? [...new Set(ids)] : undefined;
  };
  const kind = named ? named.kind : written.kind;
  const values: Fields = {
    title: title.text || undefined,
    date: date.edtf,
    kind: eventKinds.find((known) => known === kind),
    topics: meant('group', named?.topics ?? (group === undefined ? [] : [group]), names.topic),
    places: meant('places', named?.places ?? [], names.place),
    weight: eventSchema.shape.weight.options.find((known) => known === named?.weight),
    text: text.text || undefined,
    cite: meant('sources', named?.sources ?? [], names.source),
  };
  return {
    name,
    ...(isOwnId(key) && { id: key }),
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    leftOut: [...new Set(lost)],
    remarks,
    hints: group !== undefined && values['topics'] === undefined ? { topics: group } : {},
  };
}

/**
 * Our own files say under the text where its sources are, and above it what the event is (docs/contracts.md#timeline-data).
 * Both are fields of the event, and no words of it.
 */
function ownText(html: string, spoken: readonly Words[]): { readonly html: string; readonly kind?: string } {
  const paragraphs = html.split(/(?<=<\/p>)(?=<p>)/);
  const link = /^<p><a href="[^"]*">([^<]*)<\/a><\/p>$/.exec(paragraphs.at(-1) ?? '')?.[1];
  const words = spoken.find(({ timeline }) => timeline.withSources === link);
  if (words === undefined) return { html };
  const [first = '', ...rest] = paragraphs.slice(0, -1);
  const kind = eventKinds.find((id) => first === `<p>${words.eventKind[id]}</p>`);
  return kind === undefined || rest.length === 0
    ? { html: [first, ...rest].join('') }
    : { html: rest.join(''), kind };
}

/**
 * The date that the words of a slide say, where they say more than its numbers: `around December 2021`. Words that say
 * something else are reported.
 */
function exactDate(
  edtf: string | undefined,
  words: string | undefined,
  spoken: readonly Words[],
): { readonly edtf: string | undefined; readonly isSaid: boolean } {
  if (edtf === undefined || words === undefined) return { edtf, isSaid: false };
  const said = candidates(edtf).find((text) =>
    spoken.some((language) => isDate(text) && formatDate(parseDate(text), language) === words),
  );
  return { edtf: said ?? edtf, isSaid: said !== undefined };
}

/** The dates that are written with the same numbers. */
function candidates(edtf: string): readonly string[] {
  const [first = '', last] = edtf.split('/');
  const of = (end: string) => [end, `${end}~`, ...season(end)];
  if (last !== undefined) return of(first).flatMap((from) => of(last).map((to) => `${from}/${to}`));
  return [...of(first), ...of(first).flatMap((end) => [`${end}/..`, `${end}/`, `../${end}`])];
}

/** The season that begins in a month. */
function season(end: string): readonly string[] {
  const [year = '', month = '', day] = end.split('-');
  const index = ['03', '06', '09', '12'].indexOf(month);
  return index === -1 || day !== undefined ? [] : [`${year}-${String(index + 21)}`];
}

/** Where the text led to, for whoever looks for sources. */
function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref\s*=\s*["']?(https?:[^"'\s>]{1,300})/gi)]
    .map(([, url = '']) => url)
    .filter((url) => refusedIn(url) === undefined)
    .slice(0, 10);
}

const noCitation: InEach = {
  en: 'text: square brackets with @ are a citation here, so they became round ones',
  fr: 'text\u202F: des crochets avec @ seraient une citation ici\u202F; ils sont devenus des parenthèses',
};

function noDate(words: string): InEach {
  const shown = JSON.stringify(words.slice(0, 60));
  return {
    en: `date: ${shown} is no date that can be held (years 0001 to 9999, begin before end)`,
    fr: `date\u202F: ${shown} n’est pas une date qui puisse être notée (années 0001 à 9999, début avant la fin)`,
  };
}

function tooLong(length: number, most: number): InEach | undefined {
  if (length <= most) return undefined;
  return {
    en: `a text of ${String(length)} characters is too long here; at most ${String(most)} are read`,
    fr: `un texte de ${String(length)} signes est trop long ici\u202F; ${String(most)} au plus sont lus`,
  };
}

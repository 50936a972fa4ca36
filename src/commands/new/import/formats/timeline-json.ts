import type { InEach } from '../../../../model/localised.ts';
import { fieldLeftOut, isGiven, type Unread } from './reference.ts';
import { dateOfSlide, type End, type Slide, type Slides } from './timeline.ts';
import { isFields, own, textIn, type Fields } from '../understood.ts';

const taken = new Set(['unique_id', 'start_date', 'end_date', 'display_date', 'text', 'group']);

/**
 * Reads a timeline of TimelineJS3 (https://timeline.knightlab.com/docs/json-format.html).
 * @throws SyntaxError for what is no JSON.
 */
export function readTimelineJson(json: string): Slides {
  const file: unknown = JSON.parse(json);
  const events = isFields(file) ? own(file, 'events') : file;
  if (!Array.isArray(events)) return { slides: [], unread: [{ name: 'events', why: noEvents }], leftOut: [] };
  const unread: Unread[] = [];
  const slides: Slide[] = [];
  events.forEach((event: unknown, index) => {
    if (isFields(event)) slides.push(slideOf(event, index));
    else unread.push({ name: `${String(index + 1)}.`, why: noSlide });
  });
  const rest = isFields(file)
    ? Object.entries(file).filter(([name, value]) => name !== 'events' && isGiven(value))
    : [];
  return { slides, unread, leftOut: rest.map(([name, value]) => fieldLeftOut(name, headlines(value))) };
}

const noEvents: InEach = {
  en: 'this is no timeline of TimelineJS3, which has a list of events',
  fr: 'ce n’est pas une chronologie de TimelineJS3, qui a une liste d’événements',
};

const noSlide: InEach = { en: 'it is not an event', fr: 'ce n’est pas un événement' };

function slideOf(event: Fields, index: number): Slide {
  const text = own(event, 'text');
  const words = isFields(text) ? text : {};
  const start = own(event, 'start_date');
  const end = own(event, 'end_date');
  const times = [start, end].flatMap(timeIn);
  return {
    key: textIn(event, 'unique_id') ?? `${String(index + 1)}.`,
    headline: textIn(words, 'headline') ?? '',
    text: textIn(words, 'text') ?? '',
    date: dateOfSlide(endIn(start), isFields(end) ? endIn(end) : undefined),
    displayDate:
      textIn(event, 'display_date') ??
      [start, end].map((date) => (isFields(date) ? textIn(date, 'display_date') : undefined)).find(Boolean),
    group: textIn(event, 'group'),
    leftOut: [
      ...(times.length > 0 ? [fieldLeftOut('time', times.join(' – '))] : []),
      ...Object.entries(event)
        .filter(([name, value]) => !taken.has(name) && isGiven(value))
        .map(([name, value]) => fieldLeftOut(name, isFields(value) ? own(value, 'url') : value)),
      ...mediaWords(own(event, 'media')),
    ],
  };
}

function endIn(date: unknown): End {
  if (!isFields(date)) return [undefined, undefined, undefined];
  return [textIn(date, 'year'), textIn(date, 'month'), textIn(date, 'day')];
}

function timeIn(date: unknown): readonly string[] {
  if (!isFields(date)) return [];
  const parts = ['hour', 'minute', 'second', 'millisecond'].flatMap((name) => textIn(date, name) ?? []);
  return parts.length > 0 ? [parts.join(':')] : [];
}

function mediaWords(media: unknown): readonly string[] {
  if (!isFields(media)) return [];
  return Object.entries(media)
    .filter(([name, value]) => name !== 'url' && isGiven(value))
    .map(([name, value]) => fieldLeftOut(`media.${name}`, value));
}

/** What eras and the title slide say, for the report. */
function headlines(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(headlines).filter(isGiven);
  if (!isFields(value)) return value;
  const text = own(value, 'text');
  return isFields(text) ? own(text, 'headline') : undefined;
}

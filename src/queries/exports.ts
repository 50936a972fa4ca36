import type { ExportedEvent } from '../formats/exported-event.ts';
import { inLanguage } from '../model/story.ts';
import { timelineCsv } from '../formats/timeline-csv.ts';
import { timelineJson, type TimelineFile } from '../formats/timeline-json.ts';
import { withoutCitations } from '../model/text/citations.ts';
import { absoluteOn } from '../model/urls.ts';
import { entriesById, type Edition } from './make-edition.ts';
import { eventRows } from './events/event-rows.ts';
import { listedEvent } from './rendered-entries.ts';

/** The timeline for TimelineJS3. Addresses carry the site's host where it is known. */
export function timelineJsonFile(edition: Edition): TimelineFile {
  const { story, urls, words } = edition;
  const { title, description, licence } = story.site;
  const cover = {
    headline: inLanguage(title, story.language),
    text: `${withoutCitations(inLanguage(description, story.language))} ${licence.name}`,
    address: absoluteOn(edition.origin)(urls.timeline()),
  };
  return timelineJson(exportedEvents(edition), cover, words);
}

/** The timeline as a table. */
export function timelineCsvFile(edition: Edition): string {
  return timelineCsv(exportedEvents(edition));
}

function exportedEvents(edition: Edition): readonly ExportedEvent[] {
  const { story, urls, words } = edition;
  const { sources } = entriesById(edition);
  return eventRows(edition, story.events).map(({ event, topics, places }) => {
    const { passages, citations } = listedEvent(edition, event);
    return {
      id: event.id,
      title: event.title,
      date: event.date,
      text: passages.map(({ text }) => text).join(' '),
      kind: event.kind && { id: event.kind, name: words.eventKind[event.kind] },
      topics: topics.map(({ title }) => title),
      places: places.map(({ name }) => name),
      weight: event.weight,
      sources: [...new Set(citations)].flatMap((id) => sources.get(id) ?? []),
      address: absoluteOn(edition.origin)(urls.event(event.id)),
    };
  });
}

import { stringify } from 'yaml';
import { dayOf, eventsOf, figureCount, figureId, placeId, range, publisherOf, sourcesOf } from './plan.ts';
import { at, placeCount, placeName, topicName } from './names.ts';
import { seeded } from './random.ts';

/** The YAML files of a made-up story, by name. */
export function dataFiles(articles: number): readonly { readonly file: string; readonly text: string }[] {
  const figures = range(0, figureCount(articles));
  const places = range(0, placeCount);
  const files: readonly (readonly [file: string, data: object])[] = [
    ['site.yml', siteFile(articles)],
    ...range(0, articles).flatMap(sourceFiles),
    ...figures.map((index) => [`numbers/${figureId(index)}.yml`, figure(index)] as const),
    ...places.map((index) => [`places/${placeId(index)}.yml`, place(index)] as const),
  ];
  return files.map(([file, data]) => ({
    file,
    text: stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }),
  }));
}

function siteFile(articles: number): object {
  const events = range(0, articles).flatMap(eventsOf);
  return {
    name: { en: 'The Measured Gazette' },
    title: { en: 'A country that does not exist, explained' },
    description: { en: 'A made-up story that shows how long this site takes to build.' },
    address: null,
    languages: ['en'],
    publisher: 'The benchmark',
    contact: 'benchmark@gazette.example',
    principles: 'method',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    asOf: '2024-09-30',
    extent: { west: -13, south: 9, east: 9, north: 26 },
    mainEvents: events.slice(0, 5),
    mainNumbers: range(0, Math.min(2, figureCount(articles))).map(figureId),
  };
}

function sourceFiles(article: number): readonly (readonly [file: string, data: object])[] {
  const about = topicName(Math.floor(article / 10)).title;
  return sourcesOf(article).map((id, index) => {
    const random = seeded(id);
    const publisher = publisherOf(article, index);
    const source = {
      publisher,
      title: random.chance(0.8) ? `${about}: report ${String(article + 1)}.${String(index + 1)}` : null,
      label: `${publisher} on ${about}`,
      url: `https://${id}.example/report`,
      published: random.chance(0.9) ? dayOf(random, 2015 + random.whole(9)) : null,
      language: at(['en', 'en', 'fr'], article + index),
      kind: at(['news-report', 'official-statement', 'analysis'], article + index),
      tier: at([1, 2, 1], index),
    };
    return [`sources/${id}.yml`, source];
  });
}

/** Three statements, each with a higher number. */
function figure(index: number): object {
  const random = seeded(`figure ${String(index)}`);
  const first = 20 + random.whole(400);
  // A figure belongs to five articles; the first of them brings the sources.
  const sources = sourcesOf(index * 5);
  return {
    measure: { en: `Cases counted in survey ${String(index + 1)}` },
    statements: sources.map((source, statement) => ({
      value: first + statement * (10 + random.whole(90)),
      asOf: `${String(2020 + statement)}-0${String(1 + random.whole(8))}-15`,
      saidBy: { en: publisherOf(index * 5, statement) },
      status: 'reported',
      sources: [source],
    })),
  };
}

function place(index: number): object {
  const random = seeded(`place ${String(index)}`);
  return {
    name: { en: placeName(index) },
    kind: index === 0 ? 'capital' : at(['town', 'site'], index),
    country: { en: 'Mali' },
    lat: 11 + random.whole(1300) / 100,
    lon: -11 + random.whole(1700) / 100,
    approximate: random.chance(0.2),
    sources: sourcesOf(0).slice(0, 1),
  };
}

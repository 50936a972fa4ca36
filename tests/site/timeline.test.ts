import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, textOf } from '../support/html.ts';
import { editions, pagesOf, type Edition } from '../support/builds.ts';
import { timelineJs3 } from '../support/timeline-js3.ts';

const read = ({ directory }: Edition, file: string) => readFileSync(path.join(directory, file), 'utf8');
const page = (edition: Edition, address: string) =>
  pagesOf(edition).find(({ url }) => url === edition.base + address)?.html ?? '';

/** The ids of events in the order of a timeline's page. */
const listed = (edition: Edition) =>
  elementsOf(page(edition, 'timeline/')).flatMap((element) => {
    const id = attribute(element, 'id') ?? '';
    return attribute(element, 'data-weight') && id.startsWith('e-') ? [id.slice(2)] : [];
  });

/** Where each edition says it is published: by SITE_URL, by its site.yml, or nowhere yet. */
const hosts = {
  unnamed: '',
  lamplight: 'https://gullhaven.example',
  harbour: 'https://news.example',
  ferry: 'https://orrin.example',
  shipped: 'https://news.example',
};

const withEvents = Object.values(editions).filter((edition) => edition.name !== 'ferry');

describe.each(withEvents)('the files of the timeline, $name', (edition) => {
  const host = hosts[edition.name];

  test('timeline.json is what TimelineJS3 documents, in the order of the page', () => {
    const file = timelineJs3.parse(JSON.parse(read(edition, 'timeline.json')));
    expect(file.events.map(({ unique_id }) => unique_id)).toEqual(listed(edition));
    for (const { text, unique_id } of file.events)
      expect(text?.text).toContain(`href="${host}${edition.base}timeline/events/${String(unique_id)}/"`);
  });

  test('timeline.csv is RFC 4180, in the order of the page, and starts no formula', () => {
    const csv = read(edition, 'timeline.csv');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<
      string,
      string
    >[];
    expect(rows.map(({ id }) => id)).toEqual(listed(edition));
    for (const row of rows) {
      expect(row['address']).toBe(`${host}${edition.base}timeline/events/${String(row['id'])}/`);
      expect(row['sources']).not.toBe('');
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  test('the page links to both, and to a page for each event', () => {
    const links = elementsOf(page(edition, 'timeline/')).flatMap(
      (element) => attribute(element, 'href') ?? [],
    );
    for (const name of ['timeline.json', 'timeline.csv']) expect(links).toContain(edition.base + name);
    for (const id of listed(edition)) expect(links).toContain(`${edition.base}timeline/events/${id}/`);
    expect(listed(edition).length).toBeGreaterThan(2);
  });

  test('the histogram counts every event, and is drawn without styles of its own', () => {
    const elements = elementsOf(page(edition, 'timeline/'));
    const drawings = elements.filter(({ tagName }) => tagName === 'svg');
    const text = (name: string) =>
      drawings.map((svg) => {
        const child = svg.childNodes.find((node) => 'tagName' in node && node.tagName === name);
        const words = child && 'childNodes' in child ? child.childNodes[0] : undefined;
        return words && 'value' in words ? words.value : '';
      });
    const counts = text('title').map((title) => Number(/: (\d+) events?$/.exec(title)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(listed(edition).length);
    expect(text('desc').some((description) => /: \d/.test(description))).toBe(true);
    expect(drawings.every((svg) => attribute(svg, 'role') === 'img')).toBe(true);
    expect(elements.filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
  });
});

const { harbour } = editions;

test('every kind that the events of a timeline have can be chosen, with its count, and its line tells how many', () => {
  const elements = elementsOf(page(harbour, 'timeline/'));
  const kinds = elements.flatMap((element) => attribute(element, 'data-kind') ?? []);
  const links = elements.filter((element) => attribute(element, 'href')?.startsWith('#only-'));
  expect(links.map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
    ['#only-agreement', 'Agreements · 3'],
    ['#only-withdrawal', 'Withdrawals · 2'],
    ['#only-appointment', 'Appointments · 1'],
  ]);
  expect(kinds.sort()).toEqual([
    ...Array<string>(3).fill('agreement'),
    'appointment',
    'withdrawal',
    'withdrawal',
  ]);
  const line = elements.find((element) => attribute(element, 'id') === 'only-agreement');
  expect(line && textOf(line)).toBe(`Agreements: 3 of ${String(listed(harbour).length)} events. Show all`);
});

test('an event says what it is, without an icon, in the language of its page', () => {
  const about = (address: string, id: string) => {
    const event = elementsOf(page(harbour, address)).find(
      (element) => attribute(element, 'id') === `e-${id}`,
    );
    return event && textOf(event);
  };
  expect(about('timeline/', 'maree-named')).toMatch(/ Appointment · The lamp and its rock · Gullhaven$/);
  expect(about('fr/timeline/', 'maree-named')).toMatch(/ Nomination · .+ · Gullhaven$/);
  expect(about('timeline/', 'first-log')?.match(/·/g)).toHaveLength(1);
});

test('without a kind there is no filter', () => {
  expect(page(editions.lamplight, 'timeline/')).not.toMatch(/id="only-|By kind/);
});

test('the page of an event leads to its kind, and to what happened before and after in the same place', () => {
  const html = page(harbour, 'timeline/events/charter-amended/');
  const elements = elementsOf(html);
  const when = elements.find((element) => attribute(element, 'class')?.split(' ').includes('when'));
  expect(when && textOf(when)).toBe('30 November 2021 · Agreement');
  expect(html).toContain('href="/harbour/timeline/#only-agreement"');
  const nav = elements.find((element) => attribute(element, 'class')?.split(' ').includes('around'));
  const text = nav ? textOf(nav) : '';
  // Backwards, and those of its kind before others: the fog lifted later than the charter was signed.
  expect(text).toMatch(
    /Earlier in Gullhaven ?The Bell Watch is founded 2 May 2021 ?The fog lifts 20 March 2021 ?The Fog Charter is signed 2 November 2012 ?All 11 events in Gullhaven/,
  );
  const inPlace = html.match(/All (\d+) events in Gullhaven/)?.[1];
  const places = elementsOf(page(harbour, 'timeline/')).filter(
    (element) => attribute(element, 'href') === '/harbour/places/#gullhaven',
  );
  expect(Number(inPlace)).toBe(places.length);
  expect(page(harbour, 'timeline/events/fog-charter-signed/')).toMatch(/Later in Gullhaven/);
});

test('the files carry what an event is', () => {
  const rows = parse(read(harbour, 'timeline.csv'), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.find(({ id }) => id === 'maree-named')?.['kind']).toBe('appointment');
  expect(rows.find(({ id }) => id === 'first-log')?.['kind']).toBe('');
  expect(read(harbour, 'timeline.json')).toContain('<p>Appointment</p>');
  expect(page(harbour, 'timeline/events/maree-named/')).toContain('"keywords":"Appointment"');
});

test('dates are as exact as they are known: one time for a date, two for an interval, none for "around"', () => {
  const times = (edition: Edition, id: string) => {
    const html = page(edition, `timeline/events/${id}/`);
    return [...html.slice(html.indexOf('<h1>')).matchAll(/<time datetime="([^"]+)"/g)].map(
      ([, value]) => value,
    );
  };
  expect(times(editions.lamplight, 'lamp-walks-off').slice(0, 2)).toEqual(['2021-04-01', '2021-04-02']);
  expect(times(editions.lamplight, 'lamp-lit')[0]).toBe('2011');
  expect(times(editions.lamplight, 'keeper-retires')[0]).not.toMatch(/^2021-06/);
  expect(page(editions.lamplight, 'timeline/')).toContain('around June 2021');
});

test('the script of the timeline is sent in less than 1 KB', () => {
  const [, source = ''] =
    /<script type="module" src="([^"]+)"/.exec(page(editions.harbour, 'timeline/')) ?? [];
  expect(
    brotliCompressSync(read(editions.harbour, source.slice(editions.harbour.base.length))).length,
  ).toBeLessThan(1024);
});

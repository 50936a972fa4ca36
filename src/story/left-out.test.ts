import { expect, test } from 'vitest';
import { reading, replace, type Changes } from '../../tests/support/story.ts';
import { storiesOf } from './sound-entries.ts';

const storyWith = (changes: Changes) => {
  const [story] = storiesOf(reading(changes).entries);
  if (!story) throw new Error('There is no story');
  return story;
};
const withoutLine = (name: string) => (text: string) => text.replace(new RegExp(`^${name}:.*\n`, 'm'), '');
const walks = 'en/articles/lamp-walks.md';

test('the events of the front page are the latest major ones', () => {
  const event = (title: string, date: string, weight: string) =>
    `---\ntitle: ${title}\ndate: ${date}\ntopics: [walking-lamp]\nweight: ${weight}\n---\n\nIt rang [@harbour-log].\n`;
  const story = storyWith({
    'site.yml': withoutLine('mainEvents'),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((n) => [
        `en/events/bell-${String(n)}.md`,
        event('It rings', `2021-04-1${String(n)}`, 'major'),
      ]),
    ),
    'en/events/whisper.md': event('It whispers', '2021-04-19', 'minor'),
    'en/events/after.md': event('It rings again', '2021-05-20', 'major'),
  });
  expect(story.site.mainEvents).toEqual(['bell-2', 'bell-3', 'bell-4', 'bell-5', 'bell-6', 'bell-7']);
  expect(storyWith({ 'site.yml': replace('[lamp-lit, lamp-walks-off]', '[]') }).site.mainEvents).toEqual([]);
});

test('maps show what is around the places, what the settings say, or are not there', () => {
  const { extent } = storyWith({ 'site.yml': withoutLine('extent') }).site;
  expect(extent && extent.west < 0.1 && extent.east > 0.1 && extent.south < 0.1 && extent.north > 0.1).toBe(
    true,
  );
  expect(storyWith({}).site.extent).toEqual({ west: -1, south: -1, east: 1, north: 1 });
  expect(
    storyWith({ 'site.yml': replace('{ west: -1, south: -1, east: 1, north: 1 }', 'null') }).site.extent,
  ).toBeUndefined();
  expect(
    storyWith({ 'site.yml': withoutLine('extent'), 'places/gullhaven.yml': undefined }).site.extent,
  ).toBeUndefined();
});

test('an article changed last on the day of its latest change, or was published', () => {
  const changed = (story: ReturnType<typeof storyWith>) =>
    story.articles.find(({ id }) => id === 'lamp-walks')?.updated;
  expect(changed(storyWith({ [walks]: withoutLine('updated') }))).toBe('2021-05-03');
  expect(
    changed(storyWith({ [walks]: (text) => withoutLine('updated')(text).replace(/changes:\n.*\n/, '') })),
  ).toBe('2021-05-02');
});

test('topics without a colour take the colours in turn', () => {
  const topic = (n: number) =>
    `---\ntitle: T${String(n)}\nquestion: Q?\nsummary: "S [@harbour-log]."\norder: ${String(n)}\n---\n\nS [@harbour-log].\n`;
  const story = storyWith(
    Object.fromEntries([5, 6, 7, 8].map((n) => [`en/topics/t${String(n)}.md`, topic(n)])),
  );
  const added = story.topics.filter(({ id }) => /^t\d/.test(id)).map(({ accent }) => accent);
  expect(new Set(added).size).toBe(3);
  expect(added[3]).toBe(added[0]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Reading } from './reading.ts';

const voice = { lang: 'fr_FR' } as SpeechSynthesisVoice;
/** Two passages: the first has two pieces. */
const passages = [['Un.', 'Deux.'], ['Trois.']].map((pieces) => pieces.map((text) => ({ text, voice })));

class Utterance {
  lang = '';
  readonly text: string;
  onend = () => undefined as unknown;
  onerror = (_: { error: string }) => undefined as unknown;
  constructor(text: string) {
    this.text = text;
  }
}

let queue: Utterance[];
let said: string[];
let told: string[];
let reading: Reading;

beforeEach(() => {
  vi.useFakeTimers();
  [queue, said, told] = [[], [], []];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    get speaking() {
      return queue.length > 0;
    },
    pending: false,
    resume: () => undefined,
    speak: (utterance: Utterance) => {
      queue.push(utterance);
      said.push(`${utterance.lang} ${utterance.text}`);
    },
    cancel: () => {
      const cut = queue.splice(0);
      setTimeout(() => {
        for (const utterance of cut) utterance.onerror({ error: 'interrupted' });
      });
    },
  });
  reading = new Reading(passages, {
    onState: (state) => told.push(state),
    onPassage: (passage, isAsked) => told.push(`${String(passage)}${isAsked ? ' asked' : ''}`),
  });
  reading.readFrom(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const finish = () => queue.shift()?.onend();
const fail = (error: string) => queue.shift()?.onerror({ error });

test('passages are read piece by piece to their end, without a wait between them', () => {
  finish();
  finish();
  finish();
  expect(said).toEqual(['fr-FR Un.', 'fr-FR Deux.', 'fr-FR Trois.']);
  expect(told).toEqual(['0 asked', 'reading', '1', 'ended']);
  reading.toggle();
  expect(said.at(-1)).toBe('fr-FR Un.');
  expect(told.slice(4)).toEqual(['0 asked', 'reading']);
});

test('a pause cuts the voice off, and the piece begins anew', () => {
  finish();
  reading.toggle();
  expect(queue).toEqual([]);
  vi.runAllTimers();
  reading.toggle();
  expect(said).toEqual(['fr-FR Un.', 'fr-FR Deux.', 'fr-FR Deux.']);
  expect(told).toEqual(['0 asked', 'reading', 'paused', 'reading']);
});

test('what was cut off has no say any more, whether it reports an error or its end', () => {
  const [cut] = queue;
  reading.next();
  vi.runAllTimers();
  cut?.onend();
  cut?.onerror({ error: 'synthesis-failed' });
  expect(said).toEqual(['fr-FR Un.', 'fr-FR Trois.']);
  expect(told).toEqual(['0 asked', 'reading', '1 asked', 'reading']);
});

test('an end that is reported twice is one end', () => {
  const [first] = queue;
  finish();
  first?.onend();
  expect(said).toEqual(['fr-FR Un.', 'fr-FR Deux.']);
});

test('back leads to the beginning of the passage, and from there to the one before', () => {
  finish();
  reading.back();
  vi.runAllTimers();
  expect(said.at(-1)).toBe('fr-FR Un.');
  reading.next();
  vi.runAllTimers();
  reading.back();
  vi.runAllTimers();
  reading.back();
  vi.runAllTimers();
  expect(told.filter((one) => one.endsWith('asked'))).toEqual([
    '0 asked',
    '0 asked',
    '1 asked',
    '0 asked',
    '0 asked',
  ]);
});

test('several presses in a row say the last passage alone', () => {
  reading.next();
  reading.back();
  reading.next();
  vi.runAllTimers();
  expect(said).toEqual(['fr-FR Un.', 'fr-FR Trois.']);
  reading.next();
  expect(told.at(-1)).toBe('ended');
  expect(queue).toEqual([]);
});

test.each(['interrupted', 'canceled'])('what the device has %s is paused', (error) => {
  fail(error);
  expect(told.at(-1)).toBe('paused');
  reading.toggle();
  expect(said).toEqual(['fr-FR Un.', 'fr-FR Un.']);
});

test.each(['synthesis-failed', 'language-unavailable', 'voice-unavailable', 'audio-busy', 'not-allowed'])(
  'after the error %s it can be tried again',
  (error) => {
    fail(error);
    expect(told.at(-1)).toBe('failed');
    reading.toggle();
    expect(told.at(-1)).toBe('reading');
    expect(said).toEqual(['fr-FR Un.', 'fr-FR Un.']);
  },
);

test('the end is silent', () => {
  const before = told.length;
  reading.end();
  vi.runAllTimers();
  expect([queue, told.length]).toEqual([[], before]);
});

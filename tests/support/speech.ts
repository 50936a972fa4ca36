import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Visit } from './visit.ts';

/** What was given to a voice. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  /** The tag of the voice, as the device writes it. */
  readonly voice: string;
}

/** Speech as a test has it: nothing is heard, and each text lasts until the test ends it. */
interface Speech {
  readonly said: Said[];
  /** Ends what is said, as often as that. */
  readonly finish: (times: number) => void;
  /** Ends what is said by an error. */
  readonly fail: (error: string) => void;
  readonly setVoices: (voices: readonly string[]) => void;
  /** Whether anything is said. */
  readonly isBusy: () => boolean;
}

/**
 * Opens a page on a device with voices, each written as its tag, and ` network` if it is none of the device itself:
 * `fr_FR`, `en-GB network`. How often a voice was cut off is kept in `sessionStorage`, and outlives the page.
 */
export async function openWithVoices(
  { open }: Pick<Visit, 'open'>,
  at: string,
  voices: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await open(at, options);
  await page.addInitScript((voices) => {
    interface Utterance extends SpeechSynthesisUtterance {
      onend: () => void;
      onerror: (event: { error: string }) => void;
    }
    const queue: Utterance[] = [];
    let all: object[] = [];
    const said: Said[] = [];
    const voicesOf = (tags: readonly string[]) =>
      tags.map((tag) => {
        const [lang, network] = tag.split(' ');
        return { lang, name: tag, voiceURI: tag, default: false, localService: !network };
      });
    const synthesis = {
      onvoiceschanged: null as (() => void) | null,
      get speaking() {
        return queue.length > 0;
      },
      get pending() {
        return queue.length > 1;
      },
      getVoices: () => all,
      // As on Android, where it does nothing.
      pause: () => undefined,
      resume: () => undefined,
      speak: (utterance: Utterance) => {
        if (utterance.text === '') return;
        queue.push(utterance);
        said.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice?.lang ?? '' });
      },
      cancel: () => {
        sessionStorage['cuts'] = Number(sessionStorage['cuts'] ?? 0) + 1;
        const cut = queue.splice(0);
        // Browsers say so afterwards.
        setTimeout(() => {
          for (const utterance of cut) utterance.onerror({ error: 'interrupted' });
        });
      },
    };
    all = voicesOf(voices);
    const speech: Speech = {
      said,
      finish: (times) => {
        for (let count = 0; count < times; count += 1) queue.shift()?.onend();
      },
      fail: (error) => queue.shift()?.onerror({ error }),
      setVoices: (later) => {
        all = voicesOf(later);
        synthesis.onvoiceschanged?.();
      },
      isBusy: () => queue.length > 0,
    };
    const define = (name: string, value: unknown) => Object.defineProperty(window, name, { value });
    define('speechSynthesis', synthesis);
    define(
      'SpeechSynthesisUtterance',
      class {
        lang = '';
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    define('speech', speech);
  }, voices);
  await page.goto(new URL(at, page.url()).href);
  return page;
}

const inPage = <T>(page: Page, act: (speech: Speech, value: never) => T, value?: unknown) =>
  page.evaluate(`(${String(act)})(window.speech, ${JSON.stringify(value)})`) as Promise<T>;

/** Everything that was given to a voice so far. */
export const said = (page: Page) => inPage(page, ({ said }) => said);
export const finish = (page: Page, times = 1) =>
  inPage(
    page,
    ({ finish }, count) => {
      finish(count);
    },
    times,
  );
export const fail = (page: Page, error: string) =>
  inPage(
    page,
    ({ fail }, name) => {
      fail(name);
    },
    error,
  );
export const setVoices = (page: Page, voices: readonly string[]) =>
  inPage(
    page,
    ({ setVoices }, tags) => {
      setVoices(tags);
    },
    voices,
  );
export const isBusy = (page: Page) => inPage(page, ({ isBusy }) => isBusy());

/** What is said in one go, and by whom. */
export interface Said {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
}

export type State = 'reading' | 'paused' | 'ended' | 'failed';

/** Who is told what goes on. */
export interface Listener {
  readonly onState: (state: State) => void;
  /** @param isAsked whether the reader chose the passage */
  readonly onPassage: (passage: number, isAsked: boolean) => void;
}

/** In milliseconds: some engines lose what they are given at once after they were cut off. */
const silence = 100;

/**
 * Reads passages one after the other, piece by piece. A pause cuts the voice off, and its piece begins anew afterwards:
 * `speechSynthesis.pause()` stops nothing on Android.
 */
export class Reading {
  readonly #passages: readonly (readonly Said[])[];
  readonly #listener: Listener;
  #state: State = 'paused';
  #passage = 0;
  #piece = 0;
  /** Counts what is said, so that news of what was cut off is told from news of what is said now. */
  #turn = 0;
  /** Whether the voice was cut off a moment ago. */
  #mustWait = false;
  /** What is said now. Chrome does not report the end of what nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined;

  /** @param passages each with its pieces, one at least */
  constructor(passages: readonly (readonly Said[])[], listener: Listener) {
    this.#passages = passages;
    this.#listener = listener;
  }

  get passage(): number {
    return this.#passage;
  }

  /** Reads from the beginning of a passage. */
  readFrom(passage: number): void {
    this.#moveTo(passage, true);
    this.#start();
  }

  /** Pauses, or goes on. After the end it begins again. */
  toggle(): void {
    if (this.#state === 'reading') this.#stop('paused');
    else if (this.#state === 'ended') this.readFrom(0);
    else this.#start();
  }

  /** To the beginning of the passage, and from there to the one before it. */
  back(): void {
    this.readFrom(this.#piece > 0 ? this.#passage : Math.max(0, this.#passage - 1));
  }

  next(): void {
    if (this.#passage + 1 < this.#passages.length) this.readFrom(this.#passage + 1);
    else this.#stop('ended');
  }

  /** Falls silent, and tells nobody. */
  end(): void {
    this.#turn += 1;
    speechSynthesis.cancel();
  }

  #start(): void {
    this.#mustWait ||= speechSynthesis.speaking || speechSynthesis.pending;
    this.end();
    // A page before this one may have left the voice paused.
    speechSynthesis.resume();
    this.#tell('reading');
    const turn = this.#turn;
    if (!this.#mustWait) this.#say();
    else
      setTimeout(() => {
        if (turn === this.#turn) this.#say();
      }, silence);
  }

  #say(): void {
    const { text, voice } = this.#passages[this.#passage]?.[this.#piece] ?? {};
    if (!voice) return;
    const turn = (this.#turn += 1);
    this.#mustWait = false;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    // Android goes by the language alone.
    utterance.lang = voice.lang.replace(/_/g, '-');
    utterance.onend = () => {
      if (turn === this.#turn) this.#sayNext();
    };
    utterance.onerror = ({ error }) => {
      // What the device interrupts, for a call, has not failed.
      if (turn === this.#turn) this.#stop(/^(?:interrupted|canceled)$/.test(error) ? 'paused' : 'failed');
    };
    this.#utterance = utterance;
    speechSynthesis.speak(this.#utterance);
  }

  /** At once: a page that is not seen has its timers held up. */
  #sayNext(): void {
    const pieces = this.#passages[this.#passage] ?? [];
    if (this.#piece + 1 < pieces.length) this.#piece += 1;
    else if (this.#passage + 1 < this.#passages.length) this.#moveTo(this.#passage + 1, false);
    else {
      this.#stop('ended');
      return;
    }
    this.#say();
  }

  #moveTo(passage: number, isAsked: boolean): void {
    this.#passage = passage;
    this.#piece = 0;
    this.#listener.onPassage(passage, isAsked);
  }

  #stop(state: State): void {
    this.end();
    this.#tell(state);
  }

  #tell(state: State): void {
    this.#state = state;
    this.#listener.onState(state);
  }
}

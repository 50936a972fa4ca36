/** A browser as somebody reads with it: what the tests do in every engine alike. */
export interface Reader {
  /** Opens an address, and waits until the page is there. */
  readonly open: (address: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Runs a function of the page, and hands back what it returns. What it uses of outside comes in as values. */
  readonly run: <Result, Values extends readonly unknown[]>(
    code: (...values: Values) => Result,
    ...values: Values
  ) => Promise<Awaited<Result>>;
  /** Presses what a selector finds first, in its middle, with the mouse. */
  readonly press: (selector: string) => Promise<void>;
  /** Types into the field that a selector finds, in place of what it holds. */
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly key: (name: 'Enter' | 'Escape' | 'Tab') => Promise<void>;
  readonly picture: () => Promise<Uint8Array>;
  /** The page on paper, as a PDF; for engines that print (`Engine.prints`). */
  readonly paper: () => Promise<Uint8Array>;
  readonly end: () => Promise<void>;
}

/** A browser engine, and what it takes to start it. */
export interface Engine {
  readonly name: string;
  /** Whether its programs are here. */
  readonly isInstalled: boolean;
  /** Whether its driver can print. */
  readonly prints: boolean;
  /** The Debian packages that bring it. */
  readonly packages: readonly string[];
  /** Starts it with nothing kept from before. */
  readonly start: () => Promise<Reader>;
}

/**
 * The words of the example in a new story: a bridge in a town that does not exist. Each language says the same, with the
 * same sources and links.
 */
export interface ExampleWords {
  readonly gazette: { readonly publisher: string; readonly title: string; readonly label: string };
  readonly council: {
    readonly publisher: string;
    readonly title: string;
    readonly label: string;
    readonly note: string;
  };
  readonly town: { readonly name: string; readonly country: string };
  readonly visitors: { readonly measure: string };
  readonly planned: { readonly title: string; readonly text: string };
  readonly opens: { readonly title: string; readonly text: string };
  readonly term: { readonly term: string; readonly short: string; readonly text: string };
  readonly claim: { readonly text: string };
  readonly topic: { readonly question: string; readonly summary: string; readonly text: string };
  readonly article: {
    readonly title: string;
    readonly summary: string;
    readonly inBrief: readonly string[];
    readonly text: string;
  };
  readonly about: { readonly title: string; readonly summary: string; readonly text: string };
  readonly lines: { readonly title: string; readonly summary: string; readonly text: string };
  readonly statement: { readonly said: string; readonly text: string };
  readonly avoided: { readonly avoid: string; readonly write: string; readonly because: string };
  readonly description: string;
  readonly rights: string;
}

import type { EventKind } from '../model/fields.ts';

/** An event as the files of the timeline carry it away: everything in plain words, no Markdown and no HTML. */
export interface ExportedEvent {
  readonly id: string;
  readonly title: string;
  /** EDTF, as exactly as it is known. */
  readonly date: string;
  /** Its sentences, without the marks of citations. */
  readonly text: string;
  /** What it is, as a program finds it, and in words. */
  readonly kind?: { readonly id: EventKind; readonly name: string } | undefined;
  /** Titles of its themes, the first one leading. */
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly weight: 'major' | 'minor';
  readonly sources: readonly ExportedSource[];
  /** Its own page: an address with its host where the site has one, else a path. */
  readonly address: string;
}

export interface ExportedSource {
  readonly publisher: string;
  readonly url: string | null;
}

/** Parses bibliographies for the tests; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
    format(kind: 'bibliography', options: { format: 'text'; template: string }): string;
  }
  export const plugins: { list(): readonly string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';

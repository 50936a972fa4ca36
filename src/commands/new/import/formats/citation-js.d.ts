/** Reads bibliographies; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
  }
  export const plugins: {
    readonly input: { readonly data: (input: unknown, type: string) => unknown };
    readonly remove: (name: string) => void;
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

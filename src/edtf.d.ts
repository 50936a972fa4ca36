/** The part of the edtf package that dates.ts uses; the package ships no types. */
declare module 'edtf' {
  interface Extent {
    readonly type: string;
    /** The date as edtf understood it, written back. */
    readonly edtf: string;
    /** First and last instant, in milliseconds since 1970 (UTC). */
    readonly min: number;
    readonly max: number;
  }
  /** @throws when the text is not EDTF */
  export default function edtf(text: string): Extent;
}

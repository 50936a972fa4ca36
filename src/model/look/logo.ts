/** The logo of a house, as a page shows it. */
export interface Logo {
  readonly src: string;
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The whole picture as an address, for files that load no other. */
  readonly data: string;
}

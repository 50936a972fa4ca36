/** What a page says of itself in its head. */
export interface PageFacts {
  readonly title: string;
  readonly site: string;
  /** The published address where it is known, else where the page was read. */
  readonly address: string;
}

export function pageFacts(): PageFacts {
  return {
    title: document.title,
    site: document.querySelector<HTMLMetaElement>('[property="og:site_name"]')?.content ?? '',
    address:
      document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.origin + location.pathname,
  };
}

/**
 * What a source is called in a line of plain text: its title, or our own description in brackets where we saw none, so that
 * nobody takes it for a headline: `Lamp leaves tower`, `[Entry on the lamp]`.
 */
export function sourceName({
  title,
  label,
}: {
  readonly title: string | null;
  readonly label: string;
}): string {
  return title ?? `[${label.replace(/\.$/, '')}]`;
}

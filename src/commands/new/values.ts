/** Answers as an entry holds them, by the name of their question. */
export type Values = Readonly<Record<string, unknown>>;

/** `It rained [@a; @b].`: the sources before the full stop. */
export function citing(text: unknown, cite: unknown): string {
  const words = typeof text === 'string' ? text : '';
  if (!Array.isArray(cite)) return words;
  const citation = `[${cite.map((id) => `@${String(id)}`).join('; ')}]`;
  return words.endsWith('.') ? `${words.slice(0, -1)} ${citation}.` : `${words} ${citation}`;
}

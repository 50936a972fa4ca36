import { Document, isSeq } from 'yaml';

/** Answers as the entry holds them, by the name of their question. */
export type Values = Readonly<Record<string, unknown>>;

/** What no editor is asked, because it follows from the story and the day. */
export interface Circumstances {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The next free place in the theme. */
  readonly order: number;
}

/** What an article still lacks. Nothing of it is cited, so that the check names each and no build passes with it. */
const points = ['Write the first point.', 'Write the second point.', 'Write the third point.'];
const firstSection = '## What happened\n\nWrite the first paragraph, and end each with its sources.';

/**
 * A new Markdown file. An event, a term and a claim are whole; an article's points and text are still to be written,
 * and the check says so at each.
 */
export function markdownFile(kind: string, values: Values, now: Circumstances): string {
  const { text, cite, title, ...fields } = values;
  const named = kind === 'claim' ? fields : { ...(title !== undefined && { title }), ...fields };
  const data = kind === 'article' ? articleFields(named, now) : named;
  const body = kind === 'article' ? firstSection : citing(text, cite);
  return [`---\n${yamlOf(data)}---`, ...(body ? [body] : [])].join('\n\n') + '\n';
}

/** A new data file. */
export function dataFile(values: Values): string {
  return yamlOf(values);
}

function articleFields({ asOf, ...fields }: Values, { today, order }: Circumstances): Values {
  return { ...fields, order, published: today, updated: today, asOf, inBrief: points };
}

/** `It rained [@a; @b].`: the sources before the full stop. */
function citing(text: unknown, cite: unknown): string | undefined {
  if (typeof text !== 'string' || !Array.isArray(cite)) return undefined;
  const citation = `[${cite.map((id) => `@${String(id)}`).join('; ')}]`;
  return text.endsWith('.') ? `${text.slice(0, -1)} ${citation}.` : `${text} ${citation}`;
}

/** Lists of short words on one line, long lines left whole: so the rest of the content is written. */
function yamlOf(values: Values): string {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const document = new Document(given);
  for (const name of Object.keys(given)) {
    const value = document.get(name);
    if (isSeq(value) && name !== 'inBrief') value.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

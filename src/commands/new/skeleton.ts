import { Document, isScalar, visit } from 'yaml';
import type { Composed } from './plan.ts';
import type { Values } from './values.ts';

/** A new Markdown file. */
export function markdownFile({ data, body }: Composed): string {
  return [`---\n${yamlOf(data)}---`, ...(body ? [body] : [])].join('\n\n') + '\n';
}

/** A new data file. */
export function dataFile(values: Values): string {
  return yamlOf(values);
}

/** Lists of ids on one line, lists of sentences below one another, long lines left whole: so the rest of the content is written. */
export function yamlOf(values: Values): string {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const document = new Document(given);
  visit(document, {
    Seq: (_key, list) => {
      list.flow = list.items.every((item) => isScalar(item) && !/[\s[\]]/.test(String(item.value)));
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { versionsOf } from './data.ts';

/** The elements and attributes of a page, by their names in the data set. */
export function htmlFeatures(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string) => {
    if (versionsOf(name)) found.add(name);
  };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const element = `html.elements.${node.tagName}`;
      add(element);
      for (const { name, value } of node.attrs) {
        add(`html.global_attributes.${name}`);
        add(`${element}.${name}`);
        add(`${element}.${name}.${value}`);
        add(`${element}.${name}_${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

import { SaxesParser } from 'saxes';

type Value = string | { [name: string]: Value | Value[] };

/**
 * Reads XML as plain objects: elements by name, attributes among them, text as text (`#text` where there are
 * attributes).
 * @param lists names of elements that may stand more than once, and are always lists
 * @throws Error when it is not well-formed (https://www.w3.org/TR/xml/), or uses a name space it does not declare
 */
export function readXml(xml: string, lists: readonly string[]): unknown {
  const document: Exclude<Value, string> = {};
  const open = [{ fields: document, text: '' }];
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    const fields = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    open.push({ fields: Object.fromEntries(fields), text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    const { fields, text } = open.pop() ?? { fields: {}, text: '' };
    const isText = Object.keys(fields).length === 0;
    const value = isText ? text : { ...fields, ...(text.trim() && { '#text': text }) };
    const parent = open.at(-1)?.fields ?? document;
    const before = parent[name];
    if (before !== undefined || lists.includes(name)) {
      parent[name] = [...(Array.isArray(before) ? before : before === undefined ? [] : [before]), value];
    } else {
      parent[name] = value;
    }
  });
  parser.write(xml).close();
  return document;
}

import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';

/**
 * Reads XML as plain objects: elements by name, attributes among them, text as text.
 * @param lists names of elements that may stand more than once, and are always lists
 * @throws Error when it is not well-formed (https://www.w3.org/TR/xml/), or uses a name space it does not declare
 */
export function readXml(xml: string, lists: readonly string[]): unknown {
  const strict = new SaxesParser({ xmlns: true });
  strict.on('error', (error) => {
    throw error;
  });
  strict.write(xml).close();
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => lists.includes(name),
    parseTagValue: false,
  }).parse(xml) as unknown;
}

import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { InEach } from '../localised.ts';

/** Something in a drawing that the site does not publish, and its line, from 1. */
export interface SvgFault {
  readonly line: number;
  readonly what: InEach;
}

/** What a drawing is made of. Anything else could run, load, or lead elsewhere, or needs a face that readers may lack. */
const elements = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon style ' +
    'linearGradient radialGradient stop clipPath mask pattern metadata'
  ).split(' '),
);

const svgNames = 'http://www.w3.org/2000/svg';

/** Names under which drawing programs describe their file, which nothing draws or runs. */
const describing =
  /^http:\/\/(?:www\.inkscape\.org\/namespaces\/inkscape|sodipodi\.sourceforge\.net\/DTD\/sodipodi-0\.dtd|www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#|creativecommons\.org\/ns#|web\.resource\.org\/cc\/|purl\.org\/dc\/elements\/1\.1\/)$/;

const leadsOut = {
  en: 'it leads out of the file, and may name only what the file itself holds, like #shape',
  fr: 'il mène hors du fichier, et ne peut nommer que ce que le fichier contient lui-même, comme #forme',
};

/**
 * What keeps a drawing from being published: scripts, event handlers, references to other files, words set in a face.
 * Nothing is taken out of it: a drawing is published as it is, or not at all.
 */
export function faultsInSvg(text: string): readonly SvgFault[] {
  const faults: SvgFault[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  const tell = (what: InEach) => faults.push({ line: parser.line, what });
  let [depth, inStyle] = [0, false];
  parser.on('doctype', () =>
    tell({
      en: 'a DOCTYPE can define what the drawing becomes',
      fr: 'un DOCTYPE peut définir ce que devient le dessin',
    }),
  );
  parser.on('processinginstruction', ({ target }) =>
    tell({
      en: `<?${target} ?> can load a style sheet`,
      fr: `<?${target} ?> peut charger une feuille de style`,
    }),
  );
  parser.on('opentag', (tag) => {
    if (depth++ === 0 && (tag.local !== 'svg' || tag.uri !== svgNames))
      tell({
        en: `an SVG begins with <svg xmlns="${svgNames}">`,
        fr: `un SVG commence par <svg xmlns="${svgNames}">`,
      });
    for (const what of faultsInTag(tag)) tell(what);
    inStyle = tag.local === 'style';
  });
  parser.on('closetag', () => {
    depth -= 1;
    inStyle = false;
  });
  parser.on('text', (words) => {
    if (inStyle && leadsOutOf(words)) tell(leadsOut);
  });
  parser.on('cdata', (words) => {
    if (inStyle && leadsOutOf(words)) tell(leadsOut);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^\d+:\d+: /, '') : String(error);
    tell({ en: `it is no well-formed XML (${why})`, fr: `ce n’est pas du XML bien formé (${why})` });
  }
  return faults;
}

function faultsInTag({ name, local, uri, attributes }: SaxesTagNS): readonly InEach[] {
  if (uri === svgNames ? !elements.has(local) : !describing.test(uri)) return [refused(name)];
  // What describes the file may name others: nobody follows it.
  if (uri !== svgNames) return [];
  return Object.values(attributes).flatMap(({ name: attribute, local: own, prefix, uri: names, value }) => {
    if (prefix === 'xmlns' || own === 'xmlns' || describing.test(names)) return [];
    const lower = own.toLowerCase();
    if (lower.startsWith('on'))
      return [
        {
          en: `"${attribute}" would run as a script`,
          fr: `«\u202F${attribute}\u202F» s’exécuterait comme un script`,
        },
      ];
    const isReference = /^(?:href|src|base)$/.test(lower);
    return (isReference && !/^#/.test(value.trim())) || leadsOutOf(value) ? [leadsOut] : [];
  });
}

function refused(name: string): InEach {
  const isWords = /^(?:text|tspan|textPath)$/.test(name);
  const cure = isWords
    ? {
        en: 'readers may lack its face, so turn the words into outlines (in Inkscape: Path, Object to Path)',
        fr: 'sa police peut manquer aux lecteurs, donc vectorisez les mots (dans Inkscape\u202F: Chemin, Objet en chemin)',
      }
    : {
        en: 'a logo is made of shapes alone',
        fr: 'un logo n’est fait que de formes',
      };
  return { en: `<${name}> is not published: ${cure.en}`, fr: `<${name}> n’est pas publié\u202F: ${cure.fr}` };
}

/** Whether a value or a sheet loads something. A backslash can hide the letters of what does. */
function leadsOutOf(css: string): boolean {
  return (
    /@import|javascript:|\\|\b(?:image-set|image|src|element|paint)\(/i.test(css) ||
    /url\(\s*(?:["']\s*)?[^\s"'#)]/i.test(css)
  );
}

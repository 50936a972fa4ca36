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
  en: 'It leads out of the file. Only what the file itself holds may be named, like #shape',
  fr: 'Ceci mène hors du fichier. Seul ce que le fichier contient lui-même peut être nommé, comme #forme',
};

/**
 * What stands against publishing a drawing: scripts, event handlers, references to other files, words set in a face.
 * Nothing is taken out of it: a drawing is published as it is, or not at all.
 */
export function faultsInSvg(text: string): readonly SvgFault[] {
  const faults: SvgFault[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  const tell = (what: InEach) => faults.push({ line: parser.line, what });
  let [depth, inStyle] = [0, false];
  parser.on('doctype', () =>
    tell({
      en: 'A DOCTYPE can define what the drawing becomes. Take it out',
      fr: 'Un DOCTYPE peut définir ce que devient le dessin. Retirez-le',
    }),
  );
  parser.on('processinginstruction', ({ target }) =>
    tell({
      en: `<?${target} ?> can load a style sheet. Take it out`,
      fr: `<?${target} ?> peut charger une feuille de style. Retirez-le`,
    }),
  );
  parser.on('opentag', (tag) => {
    if (depth++ === 0 && (tag.local !== 'svg' || tag.uri !== svgNames))
      tell({
        en: `An SVG begins with <svg xmlns="${svgNames}">`,
        fr: `Un SVG commence par <svg xmlns="${svgNames}">`,
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
    tell({ en: `This is no well-formed XML (${why})`, fr: `Ce n’est pas du XML bien formé (${why})` });
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
          en: `"${attribute}" would run as a script. Take it out`,
          fr: `«\u202F${attribute}\u202F» s’exécuterait comme un script. Retirez-le`,
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
        en: 'readers may lack its face. Turn the words into outlines (in Inkscape: Path, Object to Path)',
        fr: 'sa police peut manquer aux lecteurs. Vectorisez les mots (dans Inkscape\u202F: Chemin, Objet en chemin)',
      }
    : {
        en: 'a logo is made of shapes alone. Take it out',
        fr: 'un logo n’est fait que de formes. Retirez-le',
      };
  return { en: `<${name}> is not published: ${cure.en}`, fr: `<${name}> n’est pas publié\u202F: ${cure.fr}` };
}

/** Whether a value or a sheet loads something. A backslash can hide the letters of what does. */
function leadsOutOf(css: string): boolean {
  return (
    /@import|javascript:|\\|\b(?:image-set|image|src|element|paint)\(/i.test(css) ||
    /url\(\s*["']?\s*(?!["']?#)[^)\s]/i.test(css)
  );
}

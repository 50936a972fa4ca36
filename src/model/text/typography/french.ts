import { replacing, together, type Edit, type Typography } from './rules.ts';

/** The narrow no-break space. */
const narrow = '\u202F';

/** Units that follow a number after a space. */
const units = String.raw`(?:km\/h|km[²2]?|m[²³]|[cmk]?m|ha|kg|[gtlLhs]|min|[kMG]W|[kMG]Wh|[kMG]o|°C?|[€$£]|F\s?CFA)`;
/** Those that nobody can take for anything else where no space was typed. */
const clearUnits = String.raw`(?:km\/h|km[²2]?|m[²³]|[ck]m|mm|ha|kg|min|°C|€|F\s?CFA)`;
/** No letter, number or apostrophe goes on from here: the `l` of `5 l’attendent` is no litre. */
const unitEnd = String.raw`(?![\p{L}\p{N}'’²³])`;
/** A number of its own: not that of an id (`b-52`) or of a name (`A4`). */
const ownNumber = String.raw`(?<![\p{L}\p{N}_-])(?:\d+[.,])?\d+`;

/** After this the spaces of another are not typed by accident: a word, a figure, what closes a quotation or brackets, or a stretch left alone. */
const word = String.raw`[\p{L}\p{M}\p{N}%‰»”’)\]…°€$\uFFFC]`;

/**
 * French as the Imprimerie nationale sets it, with one space for all: narrow and no-break
 * (Lexique des règles typographiques en usage à l’Imprimerie nationale; docs/decisions/0025). Each rule changes spaces,
 * apostrophes or quotation marks and nothing else.
 */
export const french: Typography = {
  marksBeforeStop: true,
  rules: [
    {
      name: 'apostrophes',
      edits: replacing(/(?<=\p{L})['‘´`ʼ′＇](?=[\p{L}\p{N}«“"\uFFFC])/gu, '’'),
    },
    { name: 'straight-quotation-marks', edits: straightMarks },
    {
      name: 'guillemets',
      edits: together(replacing(/(?<=«)\s*(?=[^\s»])/gu, narrow), replacing(/(?<=[^\s«])\s*(?=»)/gu, narrow)),
    },
    {
      name: 'high-signs',
      edits: together(
        replacing(/(?<=[^\s([])\s+(?=[;:!?])/gu, narrow),
        // Where no space was typed, one is missing only if the sign ends a word: not in 04:30, 2:1 or an address.
        replacing(new RegExp(String.raw`(?<=${word})(?=[;:!?]+(?:$|[\s»”)\]]))`, 'gu'), narrow),
      ),
    },
    { name: 'percent', edits: replacing(/(?<=\d)\s*(?=[%‰](?![\p{L}\p{N}]))/gu, narrow) },
    {
      name: 'units',
      edits: together(
        replacing(new RegExp(String.raw`(?<=\d)\s+(?=${units}${unitEnd})`, 'gu'), narrow),
        replacing(new RegExp(String.raw`(?=${clearUnits}${unitEnd})(?<=${ownNumber})`, 'gu'), narrow),
        replacing(/(?<=\d\s*F)\s(?=CFA(?!\p{L}))/gu, narrow),
      ),
    },
    {
      name: 'hours',
      edits: together(
        replacing(/(?<=(?<![\p{L}\p{N}_:.,-])\d{1,2})(?=h(?:\s?\d{2})?(?![\p{L}\p{N}'’/]))/gu, narrow),
        replacing(/(?<=(?<![\p{L}\p{N}_:.,-])\d{1,2}\s?h)\s?(?=\d{2}(?![\p{L}\p{N}'’/]))/gu, narrow),
      ),
    },
    { name: 'thousands', edits: thousands },
    { name: 'numero', edits: replacing(/(?<=(?<!\p{L})[nN][°º])\s+(?=\d)/gu, narrow) },
  ],
};

/** Groups of three digits after one to three: `7 620`, but not `2024 150` or a telephone number. */
function* thousands(text: string): Iterable<Edit> {
  for (const { index, 0: number } of text.matchAll(
    /(?<![\p{L}\p{N}.,+]|\d\s)[1-9]\d{0,2}(?:\s\d{3})+(?!\d|\s\d)/gu,
  )) {
    for (const space of number.matchAll(/\s/g)) {
      yield { start: index + space.index, end: index + space.index + 1, by: narrow };
    }
  }
}

/**
 * The marks of a keyboard, `"`, as guillemets, or “ ” within a quotation. They are taken in pairs, and left alone where they
 * are not: a sign of inches, or a quotation that goes on in the next block.
 */
function straightMarks(text: string): readonly Edit[] {
  const found = [...text.matchAll(/"/g)].map(({ index }) => index);
  const letter = /[\p{L}\p{N}]/u;
  const isPaired =
    found.length % 2 === 0 &&
    found.every((at, order) =>
      order % 2 === 0
        ? !letter.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
        : !letter.test(text.charAt(at + 1)) && /\S/.test(text.charAt(at - 1)),
    );
  if (!isPaired) return [];
  return found.map((at, order) => {
    const before = text.slice(0, at);
    const isInner = before.lastIndexOf('«') > before.lastIndexOf('»');
    const [open, close] = isInner ? ['“', '”'] : ['«', '»'];
    return { start: at, end: at + 1, by: order % 2 === 0 ? open : close };
  });
}

import { sentencesOf } from '../../model/text/sentences.ts';
import { spoken } from '../../model/text/spoken.ts';
import type { Run } from './passages.ts';

/** So many letters take a slow voice less than the fifteen seconds after which some browsers break off. */
const most = 160;

/** A short word with a capital and a stop, `Gen.`: mostly no end of a sentence. Where it is one, no harm is done. */
const abbreviation = /(?:^|[\s(’])\p{Lu}\p{L}{0,3}\.$/u;

/**
 * A passage as a voice is given it, piece by piece: sentences, and long ones in parts. Reading goes on from the beginning of
 * a piece.
 * @param language the article's, in which everything is read that is in a language without a voice
 * @param hasVoice whether there is a voice for a language (BCP 47 tag)
 */
export function piecesOf(
  runs: readonly Run[],
  language: string,
  hasVoice: (language: string) => boolean,
): readonly Run[] {
  return together(runs.map((run) => (hasVoice(run.language) ? run : { ...run, language }))).flatMap((run) =>
    sentences(spoken(run.text), run.language)
      .flatMap(parts)
      .map((text) => ({ text, language: run.language })),
  );
}

function together(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<readonly Run[]>((done, run) => {
    const last = done.at(-1);
    if (last?.language !== run.language) return [...done, run];
    return [...done.slice(0, -1), { ...run, text: last.text + run.text }];
  }, []);
}

function sentences(text: string, language: string): readonly string[] {
  // Firefox before 125 cannot divide a text: it is cut by its length.
  const found = 'Segmenter' in Intl ? sentencesOf(text, language) : [{ start: 0, end: text.length }];
  return found.reduce<readonly string[]>((done, { start, end }) => {
    const [last = '', sentence] = [done.at(-1), text.slice(start, end)];
    if (!abbreviation.test(last)) return [...done, sentence];
    return [...done.slice(0, -1), `${last} ${sentence}`];
  }, []);
}

/** Cut after a sign, or else between two words, in the second half of what a piece may hold. */
function parts(sentence: string): readonly string[] {
  if (sentence.length <= most) return [sentence];
  const start = sentence.slice(0, most + 1);
  const ends = [/^.*[.;:,!?…،؛؟]\s/, /^.*\s/].map((end) => end.exec(start)?.[0].length ?? 0);
  const end = ends.find((length) => length > most / 2) ?? most;
  return [sentence.slice(0, end).trim(), ...parts(sentence.slice(end).trim())];
}

import { perLanguage } from '../../model/text/per-language.ts';
import { chooseVoice } from './choose-voice.ts';
import { passagesIn } from './passages.ts';
import { piecesOf } from './pieces.ts';
import type { Said } from './reading.ts';

/** A passage, and what the voices of the device say of it. */
export interface Voiced {
  readonly element: HTMLElement;
  readonly pieces: readonly Said[];
}

/** An article, as the voices that are there now read it. */
export function voiced(article: HTMLElement): readonly Voiced[] {
  const all = speechSynthesis.getVoices();
  const voiceOf = perLanguage((of) => chooseVoice(all, of, navigator.languages));
  const passages = passagesIn(article);
  // The title is in the language of the article.
  const language = passages[0]?.runs[0]?.language ?? '';
  return passages.flatMap(({ element, runs }) => {
    const pieces = piecesOf(runs, language, (of) => voiceOf(of) !== undefined).flatMap((piece) => {
      const voice = voiceOf(piece.language);
      return voice ? [{ text: piece.text, voice }] : [];
    });
    return pieces.length > 0 ? [{ element, pieces }] : [];
  });
}

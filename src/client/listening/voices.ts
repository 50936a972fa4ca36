/** What is asked of a voice (https://webaudio.github.io/web-speech-api/#speechsynthesisvoice). */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'voiceURI'>;

/** The language that a tag of BCP 47 begins with. Android writes `fr_FR`, and some engines `fra_FRA`. */
export function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replace(/[-_].*/, '')).language;
  } catch {
    return undefined;
  }
}

/** The voices of the device itself for a language: one of a network would send the text away, and cost data. */
export function voicesOf<T extends Voice>(all: readonly T[], language: string): readonly T[] {
  const wanted = languageOf(language);
  return all.filter(({ lang, localService }) => wanted && localService && languageOf(lang) === wanted);
}

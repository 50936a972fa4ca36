/**
 * The words of a language among modules by their path, or else those of the language without its region: `fr` for `fr-ML`.
 * @param language BCP 47 tag
 */
export function wordsFor<Words>(
  modules: Readonly<Record<string, Words>>,
  name: string,
  language: string,
): Words | undefined {
  const of = (tag = '') => modules[`../../i18n/${tag}/${name}.ts`];
  return of(language) ?? of(language.split('-')[0]);
}

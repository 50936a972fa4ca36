import type { InEach } from '../../model/localised.ts';

/** What a pattern of the schemas asks for, known by a part of it; the first that fits. */
export const formats: readonly { readonly test: RegExp; readonly words: InEach }[] = [
  {
    test: /^\^\\d\{4\}-\\d\\d-\\d\\d\$$/,
    words: { en: 'A full day, like 2024-09-17', fr: 'Un jour complet, comme 2024-09-17' },
  },
  {
    test: /\\d\{4\}/,
    words: {
      en: 'A date as far as it is known: 2024, 2024-09, 2024-09-17, 2021-12~ or 2023-06/2023-12',
      fr: 'Une date, aussi précise qu’on la connaît\u202F: 2024, 2024-09, 2024-09-17, 2021-12~ ou 2023-06/2023-12',
    },
  },
  {
    test: /\[a-z\]\{2,3\}/,
    words: { en: 'A language tag, like en or pt-BR', fr: 'Un code de langue, comme fr ou pt-BR' },
  },
  {
    test: /\^https\?.*\|/,
    words: { en: 'A web address or an e-mail address', fr: 'Une adresse web ou une adresse électronique' },
  },
  {
    test: /\^https\?/,
    words: {
      en: 'A web address, like https://example.org/',
      fr: 'Une adresse web, comme https://example.org/',
    },
  },
  {
    test: /#\[0-9a-fA-F\]/,
    words: {
      en: 'A colour by its red, green and blue, like #1d5767',
      fr: 'Une couleur en rouge, vert et bleu, comme #1d5767',
    },
  },
  {
    test: /^\^look/,
    words: {
      en: 'A file of the folder look, like look/logo.svg',
      fr: 'Un fichier du dossier look, comme look/logo.svg',
    },
  },
  {
    test: /\[a-z0-9\]/,
    words: {
      en: 'Lower-case words joined by hyphens, like fuel-blockade',
      fr: 'Des mots en minuscules joints par des traits d’union, comme fuel-blockade',
    },
  },
];

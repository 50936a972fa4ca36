import { sourceSchema } from '../../../kinds/source.ts';
import type { InEach } from '../../../model/localised.ts';
import type { Plan } from '../plan.ts';

const { publisher, authors, title, label, url, published, publishedHint, language, kind, tier, note } =
  sourceSchema.shape;

/** What is asked for a source, and the file that comes of the answers. */
export const source: Plan = {
  kind: 'source',
  collection: 'sources',
  noun: { en: 'a source', fr: 'une source' },
  alsoCalled: ['reference'],
  asks: {
    publisher: {
      field: publisher,
      words: {
        en: 'Who published it; for a copy, of whom: L’Essor (copy of AFP)',
        fr: 'Qui l’a publié\u202F; pour une copie, de qui\u202F: L’Essor (copie de l’AFP)',
      },
    },
    authors: {
      field: authors,
      words: {
        en: 'Who wrote it or speaks in it, where people are named; with commas between',
        fr: 'Qui l’a écrit ou s’y exprime, si des personnes sont nommées\u202F; séparées par des virgules',
      },
    },
    title: {
      field: title,
      words: { en: 'Its own title, if you saw one', fr: 'Son titre, si vous l’avez vu' },
    },
    label: {
      field: label,
      words: {
        en: 'What it is, in your words: First report of the attack',
        fr: 'Ce que c’est, dans vos mots\u202F: Premier article sur l’attaque',
      },
    },
    url: {
      field: url,
      words: { en: 'Its web address, if it has one', fr: 'Son adresse web, si elle existe' },
    },
    published: {
      field: published,
      words: {
        en: 'The day of publication, like 2024-09-17; nothing if you do not know it',
        fr: 'Le jour de publication, comme 2024-09-17\u202F; rien si vous ne le connaissez pas',
      },
    },
    publishedHint: {
      field: publishedHint,
      words: {
        en: 'What you know of the day all the same: spring 2021',
        fr: 'Ce que vous en savez tout de même\u202F: printemps 2021',
      },
      unless: ({ published: day }) => day !== null && day !== undefined,
    },
    language: {
      field: language,
      words: { en: 'The code of its language: en, fr, ar …', fr: 'Le code de sa langue\u202F: fr, en, ar…' },
    },
    kind: {
      field: kind,
      words: { en: 'What kind of source it is', fr: 'De quel genre de source il s’agit' },
      labels: ({ sourceKind }) => sourceKind,
    },
    tier: {
      field: tier,
      words: { en: 'How far readers can rely on it', fr: 'Jusqu’où l’on peut s’y fier' },
      labels: (_words, language) => tiers[language],
    },
    note: {
      field: note,
      words: {
        en: 'What a reader should know about its reliability',
        fr: 'Ce que le public doit savoir de sa fiabilité',
      },
    },
  },
  idFrom: ['publisher'],
  next: {
    en: 'Cite it in the text it supports. Until you do, the check warns that it is not cited anywhere.',
    fr: 'Citez-la dans le texte qu’elle appuie. D’ici là, la vérification signale qu’elle n’est citée nulle part.',
  },
  // A list of authors that is empty says nothing.
  compose: ({ authors: named, ...values }) => ({
    data: Array.isArray(named) && named.length > 0 ? { ...values, authors: named } : values,
  }),
};

/** The ranks by what they mean. */
const tiers: InEach<Readonly<Record<string, string>>> = {
  en: {
    1: 'First hand: official text, United Nations, news agency, major outlet',
    2: 'Second hand: regional outlet, or a report that was republished',
    3: 'Weak: never the only source of a sentence',
  },
  fr: {
    1: 'De première main\u202F: texte officiel, Nations unies, agence de presse, grand média',
    2: 'De seconde main\u202F: média régional, ou article republié',
    3: 'Faible\u202F: jamais la seule source d’une phrase',
  },
};

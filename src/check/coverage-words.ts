import type { Plural } from '../i18n/en.ts';
import type { InEach } from '../model/localised.ts';
import type { SourceUse } from './coverage.ts';

/** The words of the report of how texts are sourced, read and translated. */
interface CoverageWords {
  readonly sourced: string;
  readonly sourcedHeads: readonly string[];
  readonly sourcedNotes: string;
  readonly byKind: string;
  readonly byKindHeads: readonly [article: string, all: string];
  /** Kinds of source in the words of a column's head. */
  readonly kinds: Readonly<Record<SourceUse['kind'], string>>;
  readonly read: string;
  readonly readHeads: readonly string[];
  readonly readNotes: string;
  readonly translations: string;
  readonly stale: string;
  readonly missing: string;
  readonly used: string;
  readonly sources: Plural;
  readonly unused: Plural;
  readonly tier: string;
  readonly nowhere: string;
  readonly percent: string;
}

export const coverageWords: InEach<CoverageWords> = {
  en: {
    sourced: 'How the explainers are sourced',
    sourcedHeads: ['article', 'words', 'sentences', 'cited', 'supported', 'analysis', 'party', 'languages'],
    sourcedNotes: `cited       sentences that carry a source themselves
supported   sentences without one, in a paragraph, item or row that cites
analysis    sentences of our own reading
party       citations of a party's own claims among all citations
Sentences are those of the text and its brief points; words those of the text.`,
    byKind: 'Different sources, by kind',
    byKindHeads: ['article', 'all'],
    kinds: {
      'news-report': 'news',
      'wire-syndication': 'agency',
      'official-statement': 'official',
      'claim-by-party': 'party',
      'un-document': 'UN',
      analysis: 'analysis',
      reference: 'reference',
      interview: 'interview',
      book: 'book',
      study: 'study',
      law: 'law',
      'court-record': 'court',
      archive: 'archive',
      'data-set': 'data',
      broadcast: 'broadcast',
      'social-post': 'post',
    },
    read: 'How the explainers read',
    readHeads: ['article', 'sentences', 'mean', 'spread', 'connectives', 'joined', 'citations', 'quotations'],
    readNotes: `mean          words in a sentence, on average
spread        standard deviation of the words in a sentence
connectives   in a thousand words: because, but, so, although and the like
joined        sentences that hold one
citations     in a hundred words
quotations    of five words or more
Sentences are those of paragraphs and lists, without tables, headings and brief points.`,
    translations: 'Translations',
    stale: 'stale:',
    missing: 'missing:',
    used: 'Where each source is used ({sources}, {unused})',
    sources: { one: '{count} source', other: '{count} sources' },
    unused: { other: '{count} unused' },
    tier: 'tier {tier}',
    nowhere: 'nowhere',
    percent: '{share} %',
  },
  fr: {
    sourced: 'Les sources des articles',
    sourcedHeads: ['article', 'mots', 'phrases', 'sourcées', 'appuyées', 'lecture', 'parties', 'langues'],
    sourcedNotes: `sourcées    phrases qui portent elles-mêmes une source
appuyées    phrases sans source, dans un paragraphe, un point ou une ligne de tableau qui en cite
lecture     phrases de votre propre lecture (:::analysis)
parties     part des références à ce qu’affirme une partie au conflit
Les phrases sont celles du texte et de ses points en bref\u202F; les mots, ceux du texte.`,
    byKind: 'Sources différentes, par type',
    byKindHeads: ['article', 'toutes'],
    kinds: {
      'news-report': 'presse',
      'wire-syndication': 'agence',
      'official-statement': 'officiel',
      'claim-by-party': 'partie',
      'un-document': 'ONU',
      analysis: 'analyse',
      reference: 'référence',
      interview: 'entretien',
      book: 'livre',
      study: 'étude',
      law: 'loi',
      'court-record': 'justice',
      archive: 'archives',
      'data-set': 'données',
      broadcast: 'émission',
      'social-post': 'réseau',
    },
    read: 'La lecture des articles',
    readHeads: ['article', 'phrases', 'moyenne', 'écart', 'liaisons', 'liées', 'références', 'citations'],
    readNotes: `moyenne       mots par phrase, en moyenne
écart         écart type du nombre de mots par phrase
liaisons      mots de liaison pour mille mots\u202F: parce que, mais, donc, bien que, etc.
liées         phrases qui en contiennent un
références    pour cent mots
citations     de cinq mots ou plus
Ces phrases sont celles des paragraphes et des listes, sans les tableaux, les intertitres
ni les points en bref.`,
    translations: 'Traductions',
    stale: 'à revoir\u202F:',
    missing: 'manquants\u202F:',
    used: 'Où sert chaque source ({sources}, {unused})',
    sources: { one: '{count} source', other: '{count} sources' },
    unused: { one: '{count} inutilisée', other: '{count} inutilisées' },
    tier: 'rang {tier}',
    nowhere: 'nulle part',
    percent: '{share}\u202F%',
  },
};

import type { InEach } from '../../../model/localised.ts';
import type { Values } from '../values.ts';
import type { Explained } from './commented.ts';
import type { ExampleWords } from './example/example-words.ts';
import type { NewStory } from './new-story.ts';

/** A text of the example: its file within the folder of a language, and what it holds in the words of one. */
export interface OriginalText {
  readonly file: string;
  /** The fields of the original, each explained. */
  readonly fields: (words: ExampleWords) => readonly Explained[];
  /** The fields that a translation has too. */
  readonly words: (words: ExampleWords) => Values;
  readonly body: (words: ExampleWords) => string;
}

/** Every text of the example, in the order in which an editor would write them. */
export function originalsOf(story: NewStory): readonly OriginalText[] {
  return [
    topicText(story),
    eventText(story, 'example-bridge-decided', '2019-05', 'decision', ({ planned }) => planned),
    eventText(story, 'example-bridge-opens', '2020-06-01', undefined, ({ opens }) => opens),
    term,
    claimText(story),
    articleText(story),
    page('about', ({ about }) => about),
    page('line-by-line', ({ lines }) => lines),
    statement,
  ];
}

const replace: InEach = { en: 'EXAMPLE, to be replaced. ', fr: 'EXEMPLE à remplacer. ' };

/** An explanation with the word by which examples are found. */
function example(en: string, fr: string): InEach {
  return { en: replace.en + en, fr: replace.fr + fr };
}

function topicText({ topic, topicId }: NewStory): OriginalText {
  return {
    file: `topics/${topicId}.md`,
    fields: ({ topic: { question, summary } }) => [
      [
        {
          en: 'The name of the theme. The name of this file is its id, by which articles and events name it.',
          fr: 'Le nom du thème. Le nom de ce fichier est son identifiant, par lequel articles et événements le désignent.',
        },
        { title: topic },
      ],
      [
        example('The question that the theme answers.', 'La question à laquelle répond le thème.'),
        { question },
      ],
      [
        {
          en: 'The first lines of the answer, with their sources. Below the two lines of --- comes the rest.',
          fr: 'Les premières lignes de la réponse, avec leurs sources. La suite vient sous la seconde ligne de ---.',
        },
        { summary },
      ],
      [
        {
          en: 'Figures and terms that belong to it, by the names of their files.',
          fr: 'Les chiffres et les termes qui en relèvent, par le nom de leur fichier.',
        },
        { numbers: ['example-visitors'], terms: ['example-footbridge'] },
      ],
    ],
    words: ({ topic: { question, summary } }) => ({ title: topic, question, summary }),
    body: ({ topic: { text } }) => text,
  };
}

function eventText(
  { topicId }: NewStory,
  id: string,
  date: string,
  kind: string | undefined,
  pick: (words: ExampleWords) => { readonly title: string; readonly text: string },
): OriginalText {
  return {
    file: `events/${id}.md`,
    fields: (words) => [
      [
        example(
          'What happens, in the present tense, without a full stop.',
          'Ce qui se passe, au présent, sans point final.',
        ),
        { title: pick(words).title },
      ],
      [
        {
          en: 'When, no more exactly than it is known: 2020-06-01, 2019-05 or 2019. The timeline orders itself.',
          fr: 'Quand, sans plus de précision qu’on n’en a\u202F: 2020-06-01, 2019-05 ou 2019. La chronologie se range seule.',
        },
        { date },
      ],
      ...(kind === undefined
        ? []
        : ([
            [
              {
                en: 'What it is, so that readers can look at one kind alone; leave the line out where no word fits.',
                fr: 'Ce que c’est, pour que l’on puisse ne regarder qu’un genre\u202F; omettez la ligne si rien ne convient.',
              },
              { kind },
            ],
          ] satisfies readonly Explained[])),
      [
        {
          en: 'The themes it belongs to, and the places where it happened.',
          fr: 'Les thèmes auxquels il appartient, et les lieux où il s’est passé.',
        },
        { topics: [topicId], places: ['example-town'] },
      ],
      [
        {
          en: 'major events stand out in the timeline; the others are minor.',
          fr: 'Un événement major ressort dans la chronologie\u202F; les autres sont minor.',
        },
        { weight: 'major' },
      ],
    ],
    words: (words) => ({ title: pick(words).title }),
    body: (words) => pick(words).text,
  };
}

const term: OriginalText = {
  file: 'glossary/example-footbridge.md',
  fields: ({ term: { term: form, short } }) => [
    [
      example(
        'The term as texts write it: they mark it by themselves.',
        'Le terme tel que les textes l’écrivent\u202F: ils le signalent d’eux-mêmes.',
      ),
      { term: form },
    ],
    [
      {
        en: 'What it is: person, organisation, place, document, concept …',
        fr: 'Ce que c’est\u202F: person, organisation, place, document, concept…',
      },
      { kind: 'concept' },
    ],
    [
      {
        en: 'The definition, in at most 30 words of your own.',
        fr: 'La définition, en 30 mots au plus, dans vos mots.',
      },
      { short },
    ],
    [
      { en: 'Where the definition comes from.', fr: 'D’où vient la définition.' },
      { sources: ['example-council'] },
    ],
  ],
  words: ({ term: { term: form, short } }) => ({ term: form, short }),
  body: ({ term: { text } }) => text,
};

function claimText({ topicId }: NewStory): OriginalText {
  return {
    file: 'claims/example-claim.md',
    fields: () => [
      [example('The theme it belongs to.', 'Le thème auquel elle appartient.'), { topic: topicId }],
      [
        {
          en: 'How far it is supported: established, reported, claimed or disputed.',
          fr: 'Jusqu’où elle est étayée\u202F: established, reported, claimed ou disputed.',
        },
        { status: 'claimed' },
      ],
      [{ en: 'Since when it has been said.', fr: 'Depuis quand on le dit.' }, { date: '2020-06' }],
    ],
    words: () => ({}),
    body: ({ claim }) => claim.text,
  };
}

function articleText({ topicId, today }: NewStory): OriginalText {
  return {
    file: 'articles/example-explainer.md',
    fields: ({ article: { title, summary, inBrief } }) => [
      [example('The headline, in plain words.', 'Le titre, en mots simples.'), { title }],
      [
        {
          en: 'One or two sentences below the headline and in previews, at most 160 characters.',
          fr: 'Une ou deux phrases sous le titre et dans les aperçus, 160 signes au plus.',
        },
        { summary },
      ],
      [{ en: 'The theme it belongs to.', fr: 'Le thème auquel il appartient.' }, { topic: topicId }],
      [
        {
          en: 'The day it was written, and the day up to which it covers events.',
          fr: 'Le jour où il a été écrit, et celui jusqu’auquel il suit les événements.',
        },
        { published: today, asOf: today },
      ],
      [
        {
          en: 'Three to five points, each with its sources, in quotes because of the square brackets.',
          fr: 'Trois à cinq points, chacun avec ses sources, entre guillemets droits à cause des crochets.',
        },
        { inBrief },
      ],
      [
        {
          en: 'The claims it discusses and the figures it is about, by the names of their files. Both may be left out.',
          fr: 'Les affirmations dont il parle et les chiffres dont il traite, par le nom de leur fichier. Les deux peuvent manquer.',
        },
        { claims: ['example-claim'], figures: ['example-visitors'] },
      ],
    ],
    words: ({ article: { title, summary, inBrief } }) => ({ title, summary, inBrief }),
    body: ({ article: { text } }) => text,
  };
}

function page(
  id: string,
  pick: (words: ExampleWords) => { readonly title: string; readonly summary: string; readonly text: string },
): OriginalText {
  return {
    file: `pages/${id}.md`,
    fields: (words) => [
      [
        example(
          'The title of the page. The foot of every page of the site leads to it.',
          'Le titre de la page. Le bas de chaque page du site y mène.',
        ),
        { title: pick(words).title },
      ],
      [
        {
          en: 'What it says, for search engines and previews.',
          fr: 'Ce qu’elle dit, pour les moteurs de recherche et les aperçus.',
        },
        { summary: pick(words).summary },
      ],
    ],
    words: (words) => ({ title: pick(words).title, summary: pick(words).summary }),
    body: (words) => pick(words).text,
  };
}

const statement: OriginalText = {
  file: 'statements/example-statement.md',
  fields: ({ statement: { said } }) => [
    [
      example('Its place in the text that is checked.', 'Sa place dans le texte que l’on vérifie.'),
      { order: 1 },
    ],
    [{ en: 'What that text says, in your own words.', fr: 'Ce que dit ce texte, dans vos mots.' }, { said }],
    [
      {
        en: 'What better sources make of it: supported, vague, wrong, claim or opinion.',
        fr: 'Ce qu’en disent de meilleures sources\u202F: supported, vague, wrong, claim ou opinion.',
      },
      { verdict: 'supported' },
    ],
  ],
  words: ({ statement: { said } }) => ({ said }),
  body: ({ statement: { text } }) => text,
};

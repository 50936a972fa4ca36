import { explained, type Explained } from './commented.ts';
import { exampleIn } from './example/words.ts';
import { inItsLanguages, type NewStory } from './new-story.ts';

/** The data files of a new story, by path: two sources, a place and a figure, all made up. */
export function dataFiles(story: NewStory): ReadonlyMap<string, string> {
  const file = (fields: readonly Explained[]) => explained(fields, story.spoken);
  return new Map([
    ['sources/example-gazette.yml', file(gazette(story))],
    ['sources/example-council.yml', file(council(story))],
    ['places/example-town.yml', file(town(story))],
    ['numbers/example-visitors.yml', file(visitors(story))],
  ]);
}

/** What a source says in other languages than the first, as far as there are words. */
function translationsOf(
  { languages: [, ...others] }: NewStory,
  pick: (words: ReturnType<typeof exampleIn>) => { readonly label: string; readonly note?: string },
): readonly Explained[] {
  if (others.length === 0) return [];
  const words = ({ label, note }: ReturnType<typeof pick>) => ({ label, ...(note && { note }) });
  const translations = Object.fromEntries(
    others.map((language) => [language, words(pick(exampleIn(language)))]),
  );
  return [
    [
      { en: 'The same words in the other languages.', fr: 'Les mêmes mots dans les autres langues.' },
      { translations },
    ],
  ];
}

function gazette(story: NewStory): readonly Explained[] {
  const language = story.languages[0] ?? 'en';
  const { publisher, title, label } = exampleIn(language).gazette;
  return [
    [
      {
        en: 'EXAMPLE, to be replaced. Texts cite this file by its name: [@example-gazette]. Who published the source.',
        fr: 'EXEMPLE à remplacer. Les textes citent ce fichier par son nom\u202F: [@example-gazette]. Qui a publié la source.',
      },
      { publisher },
    ],
    [
      {
        en: 'Its own title, or null when you did not see one.',
        fr: 'Son titre, ou null si vous ne l’avez pas vu.',
      },
      { title },
    ],
    [{ en: 'What it is, in your words.', fr: 'Ce que c’est, dans vos mots.' }, { label }],
    [{ en: 'Its web address, or null.', fr: 'Son adresse web, ou null.' }, { url: null }],
    [
      {
        en: 'The day of publication as far as you know it, or null. Never guess.',
        fr: 'Le jour de publication, pour autant que vous le sachiez, ou null. Ne devinez jamais.',
      },
      { published: '2020-06-01' },
    ],
    [
      { en: 'The language of the source: en, fr, ar …', fr: 'La langue de la source\u202F: fr, en, ar…' },
      { language: language === 'fr' ? 'fr' : 'en' },
    ],
    [
      {
        en: 'What kind of source it is: news-report, official-statement, analysis, reference …',
        fr: 'De quel genre de source il s’agit\u202F: news-report, official-statement, analysis, reference…',
      },
      { kind: 'news-report' },
    ],
    [
      {
        en: '1: first hand, a major outlet or an official text; 2: second hand; 3: weak, never alone.',
        fr: '1\u202F: de première main, grand média ou texte officiel\u202F; 2\u202F: de seconde main\u202F; 3\u202F: faible, jamais seule.',
      },
      { tier: 1 },
    ],
    ...translationsOf(story, (words) => ({ label: words.gazette.label })),
  ];
}

function council(story: NewStory): readonly Explained[] {
  const language = story.languages[0] ?? 'en';
  const { publisher, title, label, note } = exampleIn(language).council;
  return [
    [
      {
        en: 'EXAMPLE, to be replaced. The same fields as in example-gazette.yml, where each is explained.',
        fr: 'EXEMPLE à remplacer. Les mêmes champs que dans example-gazette.yml, où chacun est expliqué.',
      },
      { publisher, title, label, url: null, published: null },
    ],
    [
      {
        en: 'What you know of the date when you do not know the day.',
        fr: 'Ce que vous savez de la date quand vous ignorez le jour.',
      },
      { publishedHint: '2020' },
    ],
    [
      {
        en: 'Its language, its kind and how far readers can rely on it.',
        fr: 'Sa langue, son genre, et jusqu’où l’on peut s’y fier.',
      },
      { language: language === 'fr' ? 'fr' : 'en', kind: 'official-statement', tier: 1 },
    ],
    [
      {
        en: 'What a reader should know about its reliability.',
        fr: 'Ce que le public doit savoir de sa fiabilité.',
      },
      { note },
    ],
    ...translationsOf(story, (words) => ({ label: words.council.label, note: words.council.note })),
  ];
}

function town(story: NewStory): readonly Explained[] {
  return [
    [
      {
        en: 'EXAMPLE, to be replaced. The name of the place, as maps and pages show it.',
        fr: 'EXEMPLE à remplacer. Le nom du lieu, tel que les cartes et les pages le montrent.',
      },
      { name: inItsLanguages(story, (words) => words.town.name) },
    ],
    [
      {
        en: 'What it is, like capital, town, village, river or site. It may be left out, and so may the country.',
        fr: 'Ce que c’est, par exemple capital, town, village, river ou site. Ce champ peut manquer, et le pays aussi.',
      },
      { kind: 'town', country: inItsLanguages(story, (words) => words.town.country) },
    ],
    [
      {
        en: 'Degrees north and east, as map services show them; with a minus, south and west.',
        fr: 'Degrés nord et est, comme les donnent les cartes en ligne\u202F; avec un moins, sud et ouest.',
      },
      { lat: 0.5, lon: 0.5 },
    ],
    [
      {
        en: 'true: the position is known only roughly. Leave the line out where it is exact.',
        fr: 'true\u202F: la position n’est connue qu’à peu près. Omettez la ligne si elle est exacte.',
      },
      { approximate: true },
    ],
    [
      { en: 'Where the position comes from.', fr: 'D’où vient la position.' },
      { sources: ['example-council'] },
    ],
  ];
}

function visitors(story: NewStory): readonly Explained[] {
  const said = (value: Readonly<Record<string, number>>, pick: 'gazette' | 'council', status: string) => ({
    ...value,
    asOf: pick === 'council' ? '2020-06-01' : '2020-06-02',
    saidBy: inItsLanguages(story, (words) => words[pick].publisher),
    status,
    sources: [`example-${pick}`],
  });
  return [
    [
      {
        en: 'EXAMPLE, to be replaced. What is counted. Texts print the number with :number[example-visitors].',
        fr: 'EXEMPLE à remplacer. Ce que l’on compte. Les textes écrivent le nombre avec :number[example-visitors].',
      },
      { measure: inItsLanguages(story, (words) => words.visitors.measure) },
    ],
    [
      {
        en: 'Everything that was said of it, oldest first: the number (value, or min and max, or moreThan), the day, who said so, how far it is supported (established, reported, claimed, disputed), and where it is said. A new count is added below; nothing is deleted.',
        fr: 'Tout ce qui en a été dit, le plus ancien d’abord\u202F: le nombre (value, ou min et max, ou moreThan), le jour, qui l’a donné, jusqu’où il est étayé (established, reported, claimed, disputed), et où il est donné. Un nouveau décompte s’ajoute à la fin\u202F; rien ne s’efface.',
      },
      { statements: [said({ min: 300 }, 'council', 'claimed'), said({ value: 412 }, 'gazette', 'reported')] },
    ],
  ];
}

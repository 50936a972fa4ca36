import { commentOf, explained, type Explained } from './commented.ts';
import { exampleIn } from './example/words.ts';
import { inItsLanguages, sameInEach, type NewStory } from './new-story.ts';

/** `site.yml`: only what no story can do without, and what every newsroom should soon fill in. */
export function siteFile(story: NewStory): string {
  const fields: readonly Explained[] = [
    [
      { en: 'The name of the publication.', fr: 'Le nom de la publication.' },
      { name: sameInEach(story, story.name) },
    ],
    [
      { en: 'The headline of the front page.', fr: 'Le titre de la page d’accueil.' },
      { title: sameInEach(story, story.title) },
    ],
    [
      {
        en: 'What the publication is, in one or two sentences: front page, search engines and previews show it.',
        fr: 'Ce qu’est la publication, en une ou deux phrases, pour l’accueil, les moteurs de recherche et les aperçus.',
      },
      { description: inItsLanguages(story, ({ description }) => description) },
    ],
    [
      {
        en: 'The languages of the site. The first is that of the originals; the others are translations.',
        fr: 'Les langues du site. La première est celle des originaux\u202F; les autres sont des traductions.',
      },
      { languages: story.languages },
    ],
    [
      {
        en: 'Where the site will be, like https://news.example; null until you know it.',
        fr: 'Où sera le site, comme https://news.example\u202F; null tant que vous ne le savez pas.',
      },
      { address: null },
    ],
    [
      {
        en: 'Who is responsible for the site: your newsroom, a name. null until you write it; pages then say that it is not known.',
        fr: 'Qui est responsable du site\u202F: votre rédaction, un nom. null en attendant\u202F; les pages disent alors qu’on l’ignore.',
      },
      { publisher: null },
    ],
    [
      {
        en: 'An e-mail address or a web page for corrections; null until you have one.',
        fr: 'Une adresse électronique ou une page web pour les corrections\u202F; null en attendant.',
      },
      { contact: null },
    ],
    [
      {
        en: 'What others may do with your words: the name of a licence, and the address of its text, or null.',
        fr: 'Ce que l’on peut faire de vos mots\u202F: le nom d’une licence et l’adresse de son texte, ou null.',
      },
      { licence: { name: exampleIn(story.languages[0] ?? 'en').rights, url: null } },
    ],
    [
      {
        en: 'The day up to which the texts cover events. What happened later is marked as such in the timeline.',
        fr: 'Le jour jusqu’auquel les textes suivent les événements. La chronologie signale ce qui s’est passé plus tard.',
      },
      { asOf: story.today },
    ],
    [
      {
        en: 'Figures on the front page, by the names of their files in numbers/. The line may be left out.',
        fr: 'Les chiffres de la page d’accueil, par le nom de leur fichier dans numbers/. La ligne peut être omise.',
      },
      { mainNumbers: ['example-visitors'] },
    ],
  ];
  const head = {
    en: 'The settings of the whole story. Lines that begin with # explain the line below them; no reader sees them.',
    fr: 'Les réglages de tout le récit. Les lignes qui commencent par # expliquent la suivante\u202F; le public ne les voit pas.',
  };
  return `${commentOf(head[story.spoken])}\n${explained(fields, story.spoken)}`;
}

/** `style.yml`: one phrase to avoid in each language that has an example. */
export function styleFile(story: NewStory): string {
  const why = {
    en: 'The house style: words to avoid in each language, what to write in their place, and why. The check points at them.',
    fr: 'Le style maison\u202F: les mots à éviter dans chaque langue, ce qu’il faut écrire, et pourquoi. La vérification les signale.',
  };
  const phrases = Object.fromEntries(
    story.languages.map((language) => [language, [exampleIn(language).avoided]]),
  );
  return explained([[why, { phrases }]], story.spoken);
}

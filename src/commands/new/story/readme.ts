import type { InEach } from '../../../model/localised.ts';
import type { NewStory } from './new-story.ts';

/** `README.md` of a new story: the first ten minutes. No page is made of it. */
export function readmeFile(story: NewStory, folder: string): string {
  return texts[story.spoken]
    .replaceAll('{name}', story.name)
    .replaceAll('{folder}', folder)
    .replaceAll('{topic}', story.topicId)
    .replaceAll('{language}', story.languages[0] ?? 'en');
}

const texts: InEach = {
  en: `# {name}

The content of a site that explains a story, with an example of everything. No page is made of this file.

All commands are typed in the folder of the engine. So that they use this story and no other, begin each with
\`CONTENT_DIR={folder}\`, or type this once in every new terminal:

\`\`\`sh
export CONTENT_DIR={folder}
\`\`\`

## The first ten minutes

1. **Look at it.** \`npm start\` builds the site and shows it at <http://localhost:4321/>. Everything on it is an example.
2. **Say who you are.** Open \`site.yml\`: write the description, the publisher and an address for corrections.
3. **Write while you look.** \`npm run dev\` shows every change as you save it, and every mistake over the page.
4. **Add your first source**, because everything else cites sources: \`npm run new -- source\` asks what is needed.
5. **Add an event, then an article:** \`npm run new -- event\`, \`npm run new -- article\`. Other kinds: \`npm run new -- --help\`.
6. **Change the theme** in \`{language}/topics/{topic}.md\`: its question, its answer, its sources.
7. **Ask what is wrong:** \`npm run check\` names file, line and column, why it matters and what to do.

## Without the examples

Their names begin with \`example\`, and their first comment says EXAMPLE. What still names one:

\`\`\`sh
grep -rln example {folder}
\`\`\`

Once nothing of your own does, delete them, and take their names out of \`site.yml\` and the theme:

\`\`\`sh
find {folder} -name 'example-*' -delete
\`\`\`

\`{language}/pages/line-by-line.md\` is for a text that you check line by line: delete it if you have none.

## What is where

| folder or file | what it holds |
| --- | --- |
| \`site.yml\` | name, languages, publisher, licence, front page |
| \`sources/\` | one file for each source |
| \`{language}/articles/\`, \`topics/\`, \`events/\` | explainers, themes, dated events |
| \`{language}/glossary/\`, \`claims/\`, \`statements/\` | terms, contested claims, a text checked line by line |
| \`{language}/pages/\` | pages about the site itself |
| \`numbers/\`, \`places/\` | figures that changed, places on the map |
| \`style.yml\` | words to avoid |

The name of a file is a part of its address: lower-case letters, digits, hyphens. Keep it when you change the title. The
editors' guide, with every field and every message of the check, is \`content/README.md\` in the folder of the engine.
`,
  fr: `# {name}

Le contenu d’un site qui explique une histoire, avec un exemple de tout. Aucune page n’est faite de ce fichier.

Toutes les commandes s’écrivent dans le dossier du moteur. Pour qu’elles prennent ce récit et aucun autre, commencez chacune par
\`CONTENT_DIR={folder}\`, ou écrivez ceci une fois dans chaque nouveau terminal :

\`\`\`sh
export CONTENT_DIR={folder}
\`\`\`

## Les dix premières minutes

1. **Regardez-le.** \`npm start\` construit le site et le montre à l’adresse <http://localhost:4321/>. Tout y est un exemple.
2. **Dites qui vous êtes.** Ouvrez \`site.yml\` : écrivez la description, l’éditeur et une adresse pour les corrections.
3. **Écrivez en regardant.** \`npm run dev\` montre chaque changement dès qu’il est enregistré, et chaque erreur par-dessus la page.
4. **Ajoutez votre première source**, car tout le reste cite des sources : \`npm run new -- source\` demande ce qu’il faut.
5. **Ajoutez un événement, puis un article :** \`npm run new -- event\`, \`npm run new -- article\`. Les autres types : \`npm run new -- --help\`.
6. **Changez le thème** dans \`{language}/topics/{topic}.md\` : sa question, sa réponse, ses sources.
7. **Demandez ce qui ne va pas :** \`npm run check\` nomme le fichier, la ligne et la colonne, dit pourquoi et que faire.

## Sans les exemples

Leur nom commence par \`example\`, et leur premier commentaire dit EXEMPLE. Ce qui en nomme encore un :

\`\`\`sh
grep -rln example {folder}
\`\`\`

Quand plus rien de vous ne les nomme, supprimez-les, et retirez leurs noms de \`site.yml\` et du thème :

\`\`\`sh
find {folder} -name 'example-*' -delete
\`\`\`

\`{language}/pages/line-by-line.md\` sert à un texte que vous vérifiez ligne par ligne : supprimez-le si vous n’en avez pas.

## Ce qui se trouve où

| dossier ou fichier | ce qu’il contient |
| --- | --- |
| \`site.yml\` | nom, langues, éditeur, licence, page d’accueil |
| \`sources/\` | un fichier par source |
| \`{language}/articles/\`, \`topics/\`, \`events/\` | articles, thèmes, événements datés |
| \`{language}/glossary/\`, \`claims/\`, \`statements/\` | termes, affirmations contestées, un texte vérifié ligne par ligne |
| \`{language}/pages/\` | les pages sur le site lui-même |
| \`numbers/\`, \`places/\` | les chiffres qui ont changé, les lieux de la carte |
| \`style.yml\` | les mots à éviter |

Le nom d’un fichier fait partie de son adresse : minuscules sans accent, chiffres, traits d’union. Gardez-le quand vous changez le titre.
Le guide des rédacteurs, avec tous les champs et tous les messages de la vérification, est le fichier \`content/README.md\` du
dossier du moteur (en anglais).
`,
};

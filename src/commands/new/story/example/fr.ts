import type { ExampleWords } from './example-words.ts';

/** The words of the example story in French. */
export const fr: ExampleWords = {
  description: 'Ce que cette publication explique, en une ou deux phrases. Écrivez la vôtre dans site.yml.',
  rights: 'Tous droits réservés',
  gazette: {
    publisher: 'La Gazette d’Exemple',
    title: 'Le pont est enfin ouvert',
    label: 'Article inventé sur l’ouverture',
  },
  council: {
    publisher: 'Conseil municipal d’Exemple-Ville',
    title: 'Décision sur la passerelle',
    label: 'Procès-verbal inventé du conseil',
    note: 'Inventé, pour montrer où se place une note',
  },
  town: { name: 'Exemple-Ville', country: 'Nulle part' },
  visitors: { measure: 'Personnes qui ont traversé le pont d’exemple le premier jour' },
  planned: {
    title: 'La construction du pont d’exemple est décidée',
    text: 'Le conseil municipal d’Exemple-Ville décide de construire une passerelle, bien que des commerçants s’y opposent [@example-council].',
  },
  opens: {
    title: 'Le pont d’exemple ouvre',
    text: 'Une passerelle [décidée un an plus tôt](example-bridge-decided.md) ouvre à Exemple-Ville [@example-gazette; @example-council].',
  },
  term: {
    term: 'passerelle',
    short: 'Un pont pour les piétons. Cette définition est un exemple\u202F: écrivez la vôtre.',
    text: 'Sous sa définition, une entrée du glossaire peut en dire plus, avec ses sources [@example-council].',
  },
  claim: {
    text: 'Le pont d’exemple prend leurs clients aux boutiques du quai, disent les commerçants [@example-gazette].',
  },
  topic: {
    question: 'Pourquoi Exemple-Ville a-t-elle construit un pont ?',
    summary: 'Le bac était devenu trop petit, si bien que la ville a construit un pont [@example-council].',
    text: `## Une réponse courte

Cette page est l’exemple d’un thème : il répond à une question et mène aux articles qui en relèvent. Exemple-Ville avait besoin d’un pont,
car son bac était plein tous les matins, et la [nouvelle passerelle](../events/example-bridge-opens.md) y a mis fin
[@example-gazette; @example-council].`,
  },
  article: {
    title: 'Un exemple : comment Exemple-Ville a eu son pont',
    summary: 'Un article inventé, avec un peu de tout. Lisez-le une fois, puis écrivez le vôtre à sa place.',
    inBrief: [
      'Exemple-Ville n’existe pas : une erreur dans cet exemple ne fait de tort à personne [@example-council].',
      'Sa passerelle a ouvert en juin 2020, parce que le bac était devenu trop petit [@example-gazette].',
      'Le premier jour, :number[example-visitors] personnes l’ont traversée [@example-gazette].',
    ],
    text: `## Ce qui s’est passé

Le 1er juin 2020, une passerelle [a ouvert](../events/example-bridge-opens.md) à Exemple-Ville, parce que le vieux bac était devenu trop
petit pour celles et ceux qui traversaient la rivière chaque jour [@example-gazette; @example-council]. Rien de cela n’est vrai. La ville, le
pont et les sources sont inventés, pour que vous voyiez chaque partie d’un article à sa place avant d’écrire le vôtre [@example-council].

Le conseil municipal avait [décidé de la construire](../events/example-bridge-decided.md) un an plus tôt, bien que des commerçants du quai
s’y opposent [@example-council]. Ils craignaient que plus personne ne passe devant leur porte, alors que le conseil attendait
davantage de visiteurs [@example-gazette; @example-council].

Un article commence par ce qui s’est passé, car c’est ce que l’on veut savoir d’abord. Chaque paragraphe se termine par ses sources entre
crochets, comme vous le voyez dans le fichier de ce texte, et un paragraphe qui n’en nomme aucune est refusé [@example-council]. Qui
doute d’une phrase peut alors chercher d’où elle vient, et c’est la raison d’être de ce site [@example-council].

## Qui dit quoi

Les habitants d’Exemple-Ville ne sont pas d’accord sur leur pont, et un article le dit. Les commerçants affirment qu’il leur prend des clients,
mais ils n’ont présenté aucun chiffre [@example-gazette]. Le conseil parle d’un succès, bien qu’il n’ait pas publié non plus de
chiffres sur les boutiques [@example-council].

Dites qui fait une déclaration, et laissez voir jusqu’où elle est étayée. Celle des commerçants a son propre fichier, où elle porte le statut
affirmé, parce que personne d’autre ne l’a confirmée [@example-gazette]. Elle figure au bas de cette page, puisque les premières
lignes de ce fichier la nomment [@example-gazette].

## Un chiffre

Le premier jour, :number[example-visitors] personnes ont traversé le pont [@example-gazette]. Le nombre n’est pas écrit dans cette phrase : il
vient d’un fichier à part, et change donc partout à la fois quand quelqu’un recompte [@example-gazette]. Ce qui a été dit avant reste
dans ce fichier, avec son jour et son auteur, si bien que l’on voit comment le compte a changé [@example-gazette; @example-council].

La plupart des articles ont besoin de peu de chiffres. Si un nombre ne change jamais, comme la longueur du pont, écrivez-le tel quel, car
un fichier ne servirait à personne [@example-council].

## Les mots à expliquer

Tout le monde ne sait pas ce qu’est une passerelle, et le glossaire l’explique. Le mot est trouvé dans le texte sans aucune marque, et sa
définition s’ouvre quand on le touche [@example-council]. Si vos textes emploient d’autres formes d’un mot, énumérez-les dans le fichier du
terme, qui peut aussi en donner le nom entier [@example-council].

Faites un lien vers un événement là où le texte le raconte, comme cet exemple le fait plus haut, car le lien montre quand il a eu lieu et ce qui
s’est passé ces jours-là [@example-council]. La chronologie ne demande aucun travail : elle prend les dates dans les fichiers des événements et les
met en ordre, même si l’on n’en connaît parfois que le mois [@example-council].

## Ce que l’on ignore

Personne n’a compté combien de gens prenaient le bac la dernière année, et l’on ne peut donc pas dire combien de plus traversent la rivière
aujourd’hui [@example-gazette; @example-council]. Dites à vos lecteurs ce qui manque, et où ils le chercheraient, mais une seule fois
par article [@example-council].

:::analysis
Un paragraphe entre ces deux marques est le point de vue de votre rédaction. Il n’a pas besoin de source, et l’on voit aussitôt qu’il est de vous.
Servez-vous-en rarement, car on vient chercher ici ce qui peut se vérifier.
:::

## Comment en faire le vôtre

Commencez par vos sources, car tout le reste les cite. Écrivez ensuite les événements, le thème et un article, et regardez le site après
chacun, tandis que la vérification dit ce qui manque encore [@example-council]. Quand plus rien de vous ne mène à un exemple, supprimez les
fichiers dont le nom commence par « example », ce qui se fait en une commande [@example-council].

Un article de 600 à 1 100 mots est lu jusqu’au bout par la plupart des gens, et celui-ci a donc la longueur d’un article court
[@example-council].`,
  },
  about: {
    title: 'Qui nous sommes',
    summary: 'Qui publie ce site, et comment nous travaillons. Un exemple : écrivez le vôtre.',
    text: `Dites ici qui vous êtes, qui finance votre travail et comment vous joindre. Une telle page n’a pas besoin de sources.

Tout ce qui concerne [Exemple-Ville](../articles/example-explainer.md) est inventé.`,
  },
  lines: {
    title: 'Un texte d’exemple, ligne par ligne',
    summary:
      'Ce que de meilleures sources disent d’un tract inventé. Supprimez cette page si vous ne vérifiez aucun texte.',
    text: 'Un tract inventé sur le pont d’exemple a circulé. Nous rapportons chacune de ses phrases dans nos mots, et disons au-dessous ce qu’en disent d’autres sources [@example-gazette].',
  },
  statement: {
    said: 'Le pont d’exemple a ouvert en juin 2020.',
    text: 'Le journal et le conseil municipal donnent le même jour [@example-gazette; @example-council].',
  },
  avoided: { avoid: 'dans le cadre de', write: 'pendant, pour', because: 'cela ne dit rien' },
};

import type { MarkdownSlug } from '../../markdown/parse/problem.ts';
import { messages as leftovers } from './leftovers.ts';
import { error, type Message } from './rule.ts';

/** Mistakes in the Markdown of a text: the parser finds all but the last. */
export const messages = {
  ...leftovers,
  'citation-malformed': error({
    en: [
      'This citation cannot be read: {subject}',
      'It would be printed as it is, and the paragraph would have no source.',
      'Write [@source-id] or [@one; @two, para. 3]: an @ before each id, a semicolon between, a comma before the place.',
    ],
    fr: [
      'Cette référence est illisible\u202F: {subject}',
      'Elle serait imprimée telle quelle, et le paragraphe n’aurait pas de source.',
      'Écrivez [@source-id] ou [@one; @two, para. 3]\u202F: un @ devant chaque identifiant, un point-virgule entre deux, une virgule avant le passage.',
    ],
  }),
  'source-unknown': error({
    en: [
      'There is no source "{subject}".',
      'Readers could not look it up.',
      'Correct the id, or add sources/{subject}.yml first.',
    ],
    fr: [
      'La source «\u202F{subject}\u202F» n’existe pas.',
      'Le public ne pourrait pas la retrouver.',
      'Corrigez l’identifiant, ou ajoutez d’abord sources/{subject}.yml.',
    ],
  }),
  'paragraph-uncited': error({
    en: [
      'This text has no source: "{subject}…"',
      'Every paragraph, list item and table row carries its sources; a link to another page is not one.',
      'Add [@source-id] at its end, or put it into :::analysis if it is our own reading.',
    ],
    fr: [
      'Ce texte n’a pas de source\u202F: «\u202F{subject}…\u202F»',
      'Chaque paragraphe, point d’une liste ou ligne d’un tableau porte ses sources\u202F; un lien vers une autre page n’en est pas une.',
      'Ajoutez [@source-id] à la fin, ou mettez le texte dans :::analysis s’il s’agit de votre propre lecture.',
    ],
  }),
  'number-unknown': error({
    en: [
      'There is no figure "{subject}".',
      'There would be nothing to print here.',
      'Correct the id, or add numbers/{subject}.yml first.',
    ],
    fr: [
      'Le chiffre «\u202F{subject}\u202F» n’existe pas.',
      'Il n’y aurait rien à imprimer ici.',
      'Corrigez l’identifiant, ou ajoutez d’abord numbers/{subject}.yml.',
    ],
  }),
  'link-unknown': error({
    en: [
      'This link has no target: {subject}',
      'Readers would reach a page that does not exist.',
      'Link to a file by its path from this one, like ../events/the-event.md, or to an https:// address.',
    ],
    fr: [
      'Ce lien ne mène nulle part\u202F: {subject}',
      'Le public tomberait sur une page qui n’existe pas.',
      'Indiquez le chemin du fichier à partir de celui-ci, comme ../events/the-event.md, ou une adresse en https://.',
    ],
  }),
  'address-unsafe': error({
    en: [
      'This address is wrong, could run code or hides what it opens: {subject}',
      'A reader’s browser would do what the address says, or nothing.',
      'Link to a whole https:// address, without spaces and without a name and @ before the host.',
    ],
    fr: [
      'Cette adresse est fausse, pourrait exécuter du code ou cache ce qu’elle ouvre\u202F: {subject}',
      'Le navigateur ferait ce que dit l’adresse, ou rien.',
      'Mettez une adresse complète en https://, sans espace, et sans nom ni @ devant le domaine.',
    ],
  }),
  'directive-unknown': error({
    en: [
      '"{subject}" is not a directive of this site.',
      'Only :number[id], :::analysis and :::more mean something here; the rest would vanish from the page.',
      'Correct the name, or put a backslash before the colon to print it.',
    ],
    fr: [
      '«\u202F{subject}\u202F» n’est pas une directive de ce site.',
      'Seuls :number[id], :::analysis et :::more ont un sens ici\u202F; le reste disparaîtrait de la page.',
      'Corrigez le nom, ou mettez une barre oblique inverse (\\) devant les deux-points pour l’imprimer.',
    ],
  }),
  'directive-unclosed': error({
    en: [
      '{subject} is never closed.',
      'Everything down to the end of the text would belong to it, and need no source.',
      'Put a line of ::: where it ends.',
    ],
    fr: [
      '{subject} n’est jamais fermé.',
      'Toute la suite du texte en ferait partie, et n’aurait pas besoin de source.',
      'Ajoutez une ligne ::: là où il finit.',
    ],
  }),
  'more-first': error({
    en: [
      'The text begins with a signpost.',
      'Readers, previews and feeds begin with what a text says, not with where to go next.',
      'Move {subject} below the text that it follows.',
    ],
    fr: [
      'Le texte commence par un renvoi.',
      'Le public, les aperçus et les flux commencent par ce que dit le texte, pas par ce qu’il faut lire ensuite.',
      'Placez {subject} sous le texte auquel il fait suite.',
    ],
  }),
  'more-with-words': error({
    en: [
      'A signpost holds more than links: "{subject}"',
      'It needs no source only because it states nothing: it is one paragraph of links, with punctuation between them.',
      'Take the words out, or write them as a sentence outside the signpost, with its source.',
    ],
    fr: [
      'Un renvoi contient autre chose que des liens\u202F: «\u202F{subject}\u202F»',
      'S’il n’a pas besoin de source, c’est qu’il n’affirme rien\u202F: il tient en un paragraphe de liens, séparés par la ponctuation.',
      'Retirez ces mots, ou faites-en une phrase hors du renvoi, avec sa source.',
    ],
  }),
  'more-with-source': error({
    en: [
      'A signpost cites a source: {subject}',
      'It only leads to other pages; they carry the sources of what they say.',
      'Take it out, or write a sentence outside the signpost that says what the source says.',
    ],
    fr: [
      'Un renvoi cite une source\u202F: {subject}',
      'Il ne fait que mener à d’autres pages\u202F; elles portent les sources de ce qu’elles disent.',
      'Retirez-la, ou écrivez hors du renvoi une phrase qui dit ce que dit la source.',
    ],
  }),
  'more-without-link': error({
    en: [
      '{subject} holds no link that readers can see.',
      'They would read "Read more:" and nothing after it.',
      'Put a link to another page of the site into it, like [Who they are](who-they-are.md), or take it out.',
    ],
    fr: [
      '{subject} ne contient aucun lien visible.',
      'On lirait «\u202FÀ lire aussi\u202F:\u202F», puis rien.',
      'Mettez-y un lien vers une autre page du site, comme [Who they are](who-they-are.md), ou supprimez-le.',
    ],
  }),
  'more-leads-out': error({
    en: [
      'This signpost does not lead to another page of the site: {subject}',
      'It is for what we have written ourselves. Other publications are sources, which are cited.',
      'Link to a file by its path from this one, like ../events/the-event.md, or cite the publication in a sentence.',
    ],
    fr: [
      'Ce renvoi ne mène pas à une autre page du site\u202F: {subject}',
      'Il sert à ce que vous avez écrit vous-mêmes. Les autres publications sont des sources, qui se citent.',
      'Indiquez le chemin d’un fichier à partir de celui-ci, comme ../events/the-event.md, ou citez la publication dans une phrase.',
    ],
  }),
  'html-refused': error({
    en: [
      'HTML is not allowed: {subject}',
      'Hand-written HTML escapes the checks and breaks the printed edition.',
      'Say it in Markdown; write \\< for a less-than sign.',
    ],
    fr: [
      'Le HTML n’est pas admis\u202F: {subject}',
      'Le HTML écrit à la main échappe aux vérifications et casse l’édition imprimée.',
      'Dites-le en Markdown\u202F; pour le signe inférieur à, écrivez \\<.',
    ],
  }),
  'footnote-refused': error({
    en: [
      'Footnotes are not used here: {subject}',
      'They would be a second way to cite, outside the list of sources.',
      'Cite with [@source-id], or put the remark into the text.',
    ],
    fr: [
      'Les notes de bas de page ne sont pas admises\u202F: {subject}',
      'Elles seraient une seconde façon de citer, hors de la liste des sources.',
      'Citez avec [@source-id], ou mettez la remarque dans le texte.',
    ],
  }),
  'task-list-refused': error({
    en: [
      'Task lists are not used here: {subject}',
      'Boxes to tick say nothing on a page or on paper.',
      'Make it a plain list.',
    ],
    fr: [
      'Les listes de tâches ne sont pas admises\u202F: {subject}',
      'Des cases à cocher ne disent rien sur une page ni sur le papier.',
      'Faites-en une simple liste.',
    ],
  }),
  'image-refused': error({
    en: [
      'Pictures are not published yet: "{subject}"',
      'The page has no place yet for their credits and licences.',
      'Leave the picture out.',
    ],
    fr: [
      'Les images ne sont pas encore publiées\u202F: «\u202F{subject}\u202F»',
      'La page n’a pas encore de place pour leurs crédits et leurs licences.',
      'Retirez l’image.',
    ],
  }),
  'heading-refused': error({
    en: [
      'A heading of this level ({subject}) is not used in a text.',
      'The title is the only first-level heading; two levels below it are enough to find one’s way.',
      'Use ## for sections and ### within them.',
    ],
    fr: [
      'Un intertitre de ce niveau ({subject}) n’est pas admis dans un texte.',
      'Le titre est le seul de premier niveau\u202F; deux niveaux au-dessous suffisent pour se repérer.',
      'Employez ## pour les parties et ### à l’intérieur.',
    ],
  }),
  'heading-cited': error({
    en: [
      'This heading cites a source: {subject}',
      'Headings are repeated in the contents list and in addresses, where a citation means nothing.',
      'Move the citation into the text below.',
    ],
    fr: [
      'Cet intertitre cite une source\u202F: {subject}',
      'Les intertitres reviennent dans le sommaire et dans les adresses, où une référence n’a pas de sens.',
      'Déplacez la référence dans le texte qui suit.',
    ],
  }),
  'text-missing': error({
    en: [
      'There is no text below the front matter of "{subject}".',
      'Its page would be empty, and nothing would carry a source.',
      'Write at least one sentence with its source.',
    ],
    fr: [
      'Il n’y a pas de texte sous l’en-tête de «\u202F{subject}\u202F».',
      'La page serait vide, et rien ne porterait de source.',
      'Écrivez au moins une phrase avec sa source.',
    ],
  }),
} as const satisfies Readonly<Record<Exclude<MarkdownSlug, 'character-refused'> | 'text-missing', Message>>;

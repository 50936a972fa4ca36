import type { ReadProblem } from '../../story/entry.ts';
import { error, type Message } from './rule.ts';

/** What keeps a file from being read, or from having an address: the reader of the folder finds it. */
export const messages = {
  'yaml-broken': error({
    en: [
      'This YAML cannot be read: {subject}',
      'Nothing in the file can be used until it can be read.',
      'Look at the marked line and the one before it. Quote text that holds ": " or begins with a special character.',
    ],
    fr: [
      'Ce YAML est illisible\u202F: {subject}',
      'Rien de ce fichier ne peut servir tant qu’il est illisible.',
      'Relisez la ligne indiquée et celle d’avant. Mettez entre guillemets droits (") un texte qui contient deux-points suivi d’une espace ou qui commence par un signe spécial.',
    ],
  }),
  'frontmatter-missing': error({
    en: [
      'The file has no front matter.',
      'A page needs at least its title, written between two lines of three hyphens at the top.',
      'Begin the file with ---, the fields, and --- again; content/README.md shows an example of each kind.',
    ],
    fr: [
      'Le fichier n’a pas d’en-tête.',
      'Une page a besoin au moins de son titre, écrit tout en haut entre deux lignes de trois tirets.',
      'Commencez le fichier par ---, puis les champs, puis de nouveau ---\u202F; content/README.md donne un exemple de chaque type de fichier.',
    ],
  }),
  'frontmatter-unclosed': error({
    en: [
      'The front matter is never closed.',
      'Without its second line of three hyphens the whole file would be read as fields.',
      'Put a line of exactly --- between the fields and the text.',
    ],
    fr: [
      'L’en-tête n’est pas fermé.',
      'Sans la seconde ligne de trois tirets, tout le fichier serait lu comme des champs.',
      'Ajoutez une ligne qui ne contient que --- entre les champs et le texte.',
    ],
  }),
  'file-unknown': error({
    en: [
      'The file "{subject}" is not in any of the known folders.',
      'It would be left out of the site.',
      'Move it to en/articles, en/topics, en/events, en/glossary, en/claims, en/statements or en/pages, with a name that ends in .md, or to sources, numbers or places, with a name that ends in .yml.',
    ],
    fr: [
      'Le fichier «\u202F{subject}\u202F» n’est dans aucun des dossiers prévus.',
      'Il ne paraîtrait pas sur le site.',
      'Déplacez-le dans en/articles, en/topics, en/events, en/glossary, en/claims, en/statements ou en/pages, sous un nom qui finit par .md, ou dans sources, numbers ou places, sous un nom qui finit par .yml.',
    ],
  }),
  'entries-together': error({
    en: [
      '"{subject}" holds many entries in one file.',
      'Each source, figure and place has a file of its own, so that it can be edited and reviewed by itself.',
      'Run npm run split-data, which takes the file apart.',
    ],
    fr: [
      '«\u202F{subject}\u202F» contient plusieurs fiches dans un seul fichier.',
      'Chaque source, chaque chiffre et chaque lieu a son propre fichier, pour qu’on puisse le modifier et le relire à part.',
      'Lancez npm run split-data, qui sépare le fichier.',
    ],
  }),
  'file-missing': error({
    en: [
      'There is no site.yml in {subject}.',
      'It holds the name, the languages and the licence of the site.',
      'Write it, or set CONTENT_DIR to the folder that holds the story.',
    ],
    fr: [
      'Il manque le fichier site.yml dans {subject}.',
      'Il contient le nom, les langues et la licence du site.',
      'Écrivez-le, ou indiquez dans CONTENT_DIR le dossier qui contient les textes.',
    ],
  }),
  'file-foreign': error({
    en: [
      '"{subject}" is not a text that pages are made from.',
      'Only .md and .yml files are read, so what it holds would be left out of the site.',
      'Copy its words into a .md file with front matter, as content/README.md shows, and keep the file itself outside the content folder. The site shows no photographs.',
    ],
    fr: [
      '«\u202F{subject}\u202F» n’est pas un texte dont on fait des pages.',
      'Seuls les fichiers .md et .yml sont lus\u202F; ce qu’il contient ne paraîtrait pas sur le site.',
      'Copiez ses mots dans un fichier .md avec un en-tête, comme le montre content/README.md, et gardez le fichier lui-même hors du dossier des textes. Le site n’affiche pas de photos.',
    ],
  }),
  'file-crashed': error({
    en: [
      'The engine fails at this file: {subject}',
      'The fault is the engine’s and not yours, but nothing can be built while the file is as it is.',
      'Take out what was written last, above all lists and quotations many levels deep, and tell those who keep the engine.',
    ],
    fr: [
      'Le programme échoue sur ce fichier\u202F: {subject}',
      'L’erreur vient du programme et non de vous, mais rien ne peut être construit tant que le fichier reste ainsi.',
      'Retirez ce qui a été écrit en dernier, surtout les listes et les citations à de très nombreux niveaux, et prévenez ceux qui entretiennent le programme.',
    ],
  }),
  'file-unreadable': error({
    en: [
      '"{subject}" cannot be read.',
      'What it holds would be left out of the site.',
      'Give yourself the right to read it (on Linux and macOS: chmod -R u+rX, and its name), or put a good copy in its place.',
    ],
    fr: [
      '«\u202F{subject}\u202F» ne peut pas être lu.',
      'Ce qu’il contient ne paraîtrait pas sur le site.',
      'Donnez-vous le droit de le lire (sous Linux et macOS\u202F: chmod -R u+rX, suivi de son nom), ou mettez une bonne copie à sa place.',
    ],
  }),
  'folder-missing': error({
    en: [
      'There is no folder {subject}.',
      'The story is read from it.',
      'Write another folder in CONTENT_DIR, or leave that out to use content/.',
    ],
    fr: [
      'Le dossier {subject} n’existe pas.',
      'C’est de là que les textes sont lus.',
      'Indiquez un autre dossier dans CONTENT_DIR, ou n’indiquez rien pour employer content/.',
    ],
  }),
  'link-broken': error({
    en: [
      'The link "{subject}" leads to nothing, or back to a folder that holds it.',
      'What was meant to be there would be left out of the site.',
      'Put the file or folder itself in its place, or link to where it is now.',
    ],
    fr: [
      'Le lien symbolique «\u202F{subject}\u202F» ne mène à rien, ou ramène à un dossier qui le contient.',
      'Ce qui devait se trouver là ne paraîtrait pas sur le site.',
      'Mettez à sa place le fichier ou le dossier lui-même, ou refaites le lien vers son emplacement actuel.',
    ],
  }),
  'id-invalid': error({
    en: [
      '"{subject}" cannot be an id.',
      'Ids become parts of addresses, which people type and print.',
      'Use lower-case letters without accents, digits and single hyphens, like fuel-blockade.',
    ],
    fr: [
      '«\u202F{subject}\u202F» ne peut pas être un identifiant.',
      'Les identifiants entrent dans les adresses, que l’on tape et que l’on imprime.',
      'N’employez que des minuscules sans accent, des chiffres et des traits d’union simples, comme dans fuel-blockade.',
    ],
  }),
  'key-repeated': error({
    en: [
      'The key "{subject}" appears twice.',
      'Only one of the two would be used, and it would not be clear which.',
      'Join the two, or give one of them another name.',
    ],
    fr: [
      'La clé «\u202F{subject}\u202F» apparaît deux fois.',
      'Une seule des deux serait prise en compte, sans que l’on sache laquelle.',
      'Réunissez les deux, ou donnez un autre nom à l’une d’elles.',
    ],
  }),
  'words-commented': error({
    en: [
      'These words are lost: {subject}',
      'After a space, # begins a comment, which no reader sees; the value ends before it.',
      'Put the whole value in quotes; write null for what you do not know.',
    ],
    fr: [
      'Ces mots sont perdus\u202F: {subject}',
      'Après une espace, # ouvre un commentaire, que le public ne voit pas\u202F; la valeur s’arrête avant.',
      'Mettez toute la valeur entre guillemets droits (")\u202F; écrivez null pour ce que vous ignorez.',
    ],
  }),
  'quotes-curly': error({
    en: [
      'These curly quotes hold the whole value: {subject}',
      'Only straight quotes mark where a value begins and ends; readers would see these.',
      'Put straight quotes in their place, or around them if readers should see them: "“…”".',
    ],
    fr: [
      'Ces guillemets entourent toute la valeur\u202F: {subject}',
      'Seuls les guillemets droits (") disent où commence et où finit une valeur\u202F; le public verrait ceux-ci.',
      'Remplacez-les par des guillemets droits ou, si le public doit les voir, mettez des guillemets droits autour.',
    ],
  }),
  'encoding-broken': error({
    en: [
      'These bytes are not UTF-8.',
      'Readers would see a black mark instead of a letter.',
      'Save the file as UTF-8 and write the marked letter again.',
    ],
    fr: [
      'Ces octets ne sont pas de l’UTF-8.',
      'Un losange noir s’afficherait à la place d’une lettre.',
      'Enregistrez le fichier en UTF-8 et retapez la lettre indiquée.',
    ],
  }),
  'character-refused': error({
    en: [
      'There is an invisible character here ({subject}).',
      'It can hide or part words, reverse their direction or break the page and its feed, and nobody can see why.',
      'Delete it, and write the words around it again.',
    ],
    fr: [
      'Il y a ici un caractère invisible ({subject}).',
      'Il peut cacher ou couper des mots, en inverser le sens de lecture ou casser la page et son flux, sans que personne voie pourquoi.',
      'Supprimez-le et retapez les mots qui l’entourent.',
    ],
  }),
  'merge-marker': error({
    en: [
      'A merge was not finished: {subject}',
      'Both versions of the same lines would be published, with the marks of the merge between them.',
      'Keep one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
    fr: [
      'Une fusion n’est pas terminée\u202F: {subject}',
      'Les deux versions des mêmes lignes seraient publiées, avec les marques de fusion entre elles.',
      'Gardez une seule version et supprimez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.',
    ],
  }),
} as const satisfies Readonly<Record<ReadProblem['kind'], Message>>;

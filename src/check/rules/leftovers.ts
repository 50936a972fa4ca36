import { error } from './rule.ts';

/** What Markdown would print as it is typed, leave out, or set without a word in it. */
export const messages = {
  'citation-in-code': error({
    en: [
      'This citation is in code: {subject}',
      'Code is printed as it is typed, so readers would see the brackets, and the words would have no source.',
      'Take out the backticks, or the spaces before the line.',
    ],
    fr: [
      'Cette référence est dans du code\u202F: {subject}',
      'Le code est imprimé tel quel\u202F: le public verrait les crochets, et ces mots n’auraient pas de source.',
      'Retirez les accents graves, ou les espaces en début de ligne.',
    ],
  }),
  'citation-in-link': error({
    en: [
      'This link holds a citation or a figure: {subject}',
      'Both are links of their own, and browsers end the outer link where an inner one begins.',
      'Put the citation behind the link: [words](address) [@source-id].',
    ],
    fr: [
      'Ce lien contient une référence ou un chiffre\u202F: {subject}',
      'L’une et l’autre sont eux-mêmes des liens, et les navigateurs ferment le premier lien là où le second commence.',
      'Placez la référence après le lien\u202F: [mots](adresse) [@source-id].',
    ],
  }),
  'code-refused': error({
    en: [
      'This would be printed as code: {subject}',
      'Four spaces before a line, or a line of backticks, make code, which cannot carry a source.',
      'Take the spaces or the backticks out.',
    ],
    fr: [
      'Ceci serait imprimé comme du code\u202F: {subject}',
      'Quatre espaces en début de ligne, ou une ligne d’accents graves, font du code, qui ne peut pas porter de source.',
      'Retirez les espaces ou les accents graves.',
    ],
  }),
  'table-headless': error({
    en: [
      'This table would be printed as it is typed: {subject}',
      'Markdown needs a first row with the head of each column, and below it a rule with as many columns.',
      'Write a row like | Night | Steps | and below it | --- | --- |, with an empty line before the table.',
    ],
    fr: [
      'Ce tableau serait imprimé tel quel\u202F: {subject}',
      'Il faut à Markdown une première ligne avec le titre de chaque colonne et, dessous, un trait du même nombre de colonnes.',
      'Écrivez une ligne comme | Nuit | Pas | et, dessous, | --- | --- |, avec une ligne vide avant le tableau.',
    ],
  }),
  'row-too-long': error({
    en: [
      'This cell is beyond the last column of its table: {subject}',
      'It would not be printed, and neither would the source in it.',
      'Take it out, give the table another column, or write \\| for a vertical line within a cell.',
    ],
    fr: [
      'Cette case dépasse la dernière colonne du tableau\u202F: {subject}',
      'Elle ne serait pas imprimée, et sa source non plus.',
      'Retirez-la, ajoutez une colonne au tableau, ou écrivez \\| pour une barre verticale dans une case.',
    ],
  }),
  'link-malformed': error({
    en: [
      'This link cannot be read: {subject}',
      'Readers would see its brackets and its address as they are typed.',
      'Write [words](address), without a space between the brackets or in the address; put a backslash before a bracket to print it.',
    ],
    fr: [
      'Ce lien est illisible\u202F: {subject}',
      'Le public verrait ses crochets et son adresse tels quels.',
      'Écrivez [mots](adresse), sans espace entre les crochets et les parenthèses ni dans l’adresse\u202F; pour imprimer un crochet, mettez une barre oblique inverse (\\) devant.',
    ],
  }),
  'markup-left': error({
    en: [
      'This would be printed as it is typed: {subject}',
      'It looks like Markdown, or like a mark from another program, but means nothing here.',
      'Write it as content/README.md shows, take it out, or put a backslash before it to print it.',
    ],
    fr: [
      'Ceci serait imprimé tel quel\u202F: {subject}',
      'On dirait du Markdown, ou un signe venu d’un autre logiciel, mais il n’a pas de sens ici.',
      'Écrivez-le comme le montre content/README.md, retirez-le, ou mettez une barre oblique inverse (\\) devant pour l’imprimer.',
    ],
  }),
  'words-lost': error({
    en: [
      'This would not be printed: {subject}',
      'Titles of links, attributes and labels in braces or brackets, and addresses that no link uses are left out of the page.',
      'Take it out, or write it as a part of the text.',
    ],
    fr: [
      'Ceci ne serait pas imprimé\u202F: {subject}',
      'La page laisse de côté les titres de liens, les attributs et mentions entre accolades ou crochets, et les adresses qu’aucun lien n’utilise.',
      'Retirez-le, ou écrivez-le dans le texte.',
    ],
  }),
  'words-missing': error({
    en: [
      'There are no words here: {subject}',
      'A heading, link, item or citation without words says nothing to readers, and nothing at all to those who listen.',
      'Write the words, or take it out.',
    ],
    fr: [
      'Il n’y a pas de mots ici\u202F: {subject}',
      'Sans mots, un titre, un lien, un point ou une référence ne dit rien à qui lit, et rien du tout à qui écoute.',
      'Écrivez les mots, ou retirez-le.',
    ],
  }),
  'line-with-blocks': error({
    en: [
      'Only one paragraph fits here: {subject}',
      'This is one line of the page, which holds no heading, list, table, rule or second paragraph.',
      'Take it out, or move it into the text. Put a backslash before a sign that you want to print: 2021\\. or \\#.',
    ],
    fr: [
      'Il n’y a de place ici que pour un paragraphe\u202F: {subject}',
      'C’est une seule ligne de la page\u202F: ni titre, ni liste, ni tableau, ni trait, ni second paragraphe.',
      'Retirez-le, ou placez-le dans le texte. Mettez une barre oblique inverse devant un signe à imprimer\u202F: 2021\\. ou \\#.',
    ],
  }),
  'nested-too-deep': error({
    en: [
      'Lists, quotations, blocks or emphasis are nested too deep here.',
      'More than fifty within each other, or a thousand signs of emphasis in a paragraph, make programs slow down or stop.',
      'Take out signs like >, -, * and ::: that nothing needs.',
    ],
    fr: [
      'Trop de listes, de citations, de blocs ou de mots soulignés sont imbriqués ici.',
      'Au-delà de cinquante niveaux, ou de mille signes d’insistance dans un paragraphe, les programmes ralentissent ou s’arrêtent.',
      'Retirez les signes comme >, -, * et ::: dont rien n’a besoin.',
    ],
  }),
} as const;

import { error } from './kind.ts';

/** What keeps a file from being read, or from having an address of its own. */
export const fileKinds = {
  'yaml-broken': error(
    'This YAML cannot be read: {subject}',
    'Nothing in the file can be used until it can be read.',
    'Look at the marked line and the one before it. Quote text that holds ": " or begins with a special character.',
  ),
  'frontmatter-missing': error(
    'The file has no front matter.',
    'A page needs at least its title; it stands between two lines of three hyphens at the top.',
    'Begin the file with ---, the fields, and --- again; content/README.md shows an example of each kind.',
  ),
  'file-unknown': error(
    'The file "{subject}" belongs to no collection.',
    'It would be left out of the site without a word.',
    'Move it to en/articles, en/topics, en/events, en/glossary, en/claims or en/pages, and let its name end in .md.',
  ),
  'file-missing': error(
    'There is no site.yml in {subject}.',
    'The name, the languages and the licence of the site stand there.',
    'Write it, or set CONTENT_DIR to the folder that holds the story.',
  ),
  'id-invalid': error(
    '"{subject}" cannot be an id.',
    'Ids become parts of addresses, which people type and print.',
    'Use lower-case letters without accents, digits and single hyphens, like fuel-blockade.',
  ),
  'id-reserved': error(
    'The id "{subject}" is part of an address of the site itself.',
    'The two pages would have the same address.',
    'Choose another name for the file.',
  ),
  'key-repeated': error(
    'The key "{subject}" stands twice.',
    'Only one of the two could be used, and nobody could know which.',
    'Join the two, or give one of them another name.',
  ),
  'words-commented': error(
    'These words are lost: {subject}',
    'After a space, # begins a comment, which no reader sees; the value ends before it.',
    'Put the whole value in quotes; write null for what you do not know.',
  ),
  'frontmatter-unclosed': error(
    'The front matter is opened and never closed.',
    'Without its second line of three hyphens the whole file would be read as fields.',
    'Put a line of exactly --- between the fields and the text.',
  ),
  'encoding-broken': error(
    'These bytes are not UTF-8.',
    'A reader would see a black mark in the place of a letter.',
    'Save the file as UTF-8 and write the marked letter again.',
  ),
  'character-refused': error(
    'An invisible character ({subject}) stands here.',
    'It can hide words, turn their direction, or break the page; nobody can see why.',
    'Delete it, and write the words around it again.',
  ),
  'merge-marker': error(
    'A merge was left undone: {subject}',
    'Two versions of the same lines would both be published, with the marks of the tool between them.',
    'Keep one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ),
  'folder-wrong': error(
    'These are the fields of another kind of file: {subject}.',
    'The folder says what a file is, and so which page is made of it.',
    'Move the file into the folder "{subject}" of the same language.',
  ),
  'id-duplicate': error(
    'The id "{subject}" is taken already.',
    'Two pages would have the same address; some systems do not tell capitals from small letters.',
    'Rename one of the two, in small letters, or take it out of formerIds.',
  ),
} as const;

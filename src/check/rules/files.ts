import type { ReadProblem } from '../../story/entry.ts';
import { error, type Message } from './rule.ts';

/** What keeps a file from being read, or from having an address: the reader of the folder finds it. */
export const messages = {
  'yaml-broken': error(
    'This YAML cannot be read: {subject}',
    'Nothing in the file can be used until it can be read.',
    'Look at the marked line and the one before it. Quote text that holds ": " or begins with a special character.',
  ),
  'frontmatter-missing': error(
    'The file has no front matter.',
    'A page needs at least its title, written between two lines of three hyphens at the top.',
    'Begin the file with ---, the fields, and --- again; content/README.md shows an example of each kind.',
  ),
  'frontmatter-unclosed': error(
    'The front matter is never closed.',
    'Without its second line of three hyphens the whole file would be read as fields.',
    'Put a line of exactly --- between the fields and the text.',
  ),
  'file-unknown': error(
    'The file "{subject}" is not in any of the known folders.',
    'It would be left out of the site.',
    'Move it to en/articles, en/topics, en/events, en/glossary, en/claims, en/statements or en/pages, with a name that ends in .md.',
  ),
  'file-missing': error(
    'There is no site.yml in {subject}.',
    'It holds the name, the languages and the licence of the site.',
    'Write it, or set CONTENT_DIR to the folder that holds the story.',
  ),
  'id-invalid': error(
    '"{subject}" cannot be an id.',
    'Ids become parts of addresses, which people type and print.',
    'Use lower-case letters without accents, digits and single hyphens, like fuel-blockade.',
  ),
  'key-repeated': error(
    'The key "{subject}" appears twice.',
    'Only one of the two would be used, and it would not be clear which.',
    'Join the two, or give one of them another name.',
  ),
  'words-commented': error(
    'These words are lost: {subject}',
    'After a space, # begins a comment, which no reader sees; the value ends before it.',
    'Put the whole value in quotes; write null for what you do not know.',
  ),
  'encoding-broken': error(
    'These bytes are not UTF-8.',
    'Readers would see a black mark instead of a letter.',
    'Save the file as UTF-8 and write the marked letter again.',
  ),
  'character-refused': error(
    'There is an invisible character here ({subject}).',
    'It can hide words, reverse their direction or break the page, and nobody can see why.',
    'Delete it, and write the words around it again.',
  ),
  'merge-marker': error(
    'A merge was not finished: {subject}',
    'Both versions of the same lines would be published, with the marks of the merge between them.',
    'Keep one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ),
} as const satisfies Readonly<Record<ReadProblem['kind'], Message>>;

/** One page of every type of the real content, by address path. */
export const pageTypes = [
  '/',
  '/topics/bamako-attacks/',
  '/articles/how-many-died/',
  '/timeline/',
  '/timeline/aes-russia/',
  '/timeline/events/bamako-attacks/',
  '/glossary/',
  '/glossary/jnim/',
  '/glossary/kinds/person/',
  '/claims/',
  '/sources/',
  '/about/',
  '/search/',
  '/updates/',
  '/404.html',
] as const;

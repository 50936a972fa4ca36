import { expect, test } from 'vitest';
import { article, publication } from '../../../tests/support/publication.ts';
import { publisher, wholeSite } from './publication.ts';

test('the front page describes the site, without a host or a publisher that nobody has named', () => {
  const unknown = { ...publication, site: { ...publication.site, publisher: null }, origin: undefined };
  expect(wholeSite(article, unknown)).toMatchObject({ name: 'The Gullhaven Lamp', url: '/lamp/' });
  expect(publisher(unknown)).toEqual({});
  expect(publisher(publication)).toMatchObject({ publisher: { name: 'The Reading Room' } });
});

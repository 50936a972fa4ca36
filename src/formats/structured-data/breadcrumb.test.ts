import { expect, test } from 'vitest';
import { publication } from '../../../tests/support/publication.ts';
import { breadcrumb } from './breadcrumb.ts';

test('steps are counted from the front page, and the last is the page itself', () => {
  expect(
    breadcrumb([{ name: 'Glossary', path: '/lamp/glossary/' }], { title: 'Keeper' }, publication),
  ).toMatchObject({
    itemListElement: [
      { position: 1, name: 'The Gullhaven Lamp', item: 'https://lamp.example/lamp/' },
      { position: 2, name: 'Glossary', item: 'https://lamp.example/lamp/glossary/' },
      { position: 3, name: 'Keeper' },
    ],
  });
});

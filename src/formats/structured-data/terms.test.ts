import { expect, test } from 'vitest';
import type { Term } from '../../model/story.ts';
import { facts } from '../../../tests/support/facts.ts';
import { publication } from '../../../tests/support/publication.ts';
import { glossaryData, termData } from './terms.ts';

test('a term belongs to the glossary, and the glossary names it', () => {
  const term = { id: 'keeper', term: 'keeper', aliases: ['lampkeeper'] } as unknown as Term;
  const set = 'https://lamp.example/lamp/glossary/';
  expect(termData({ ...facts, title: 'Keeper' }, term, publication)).toMatchObject({
    name: 'Keeper',
    alternateName: ['lampkeeper'],
    url: facts.address,
    inDefinedTermSet: set,
  });
  expect(glossaryData({ ...facts, title: 'Glossary', address: set }, [term], publication)).toMatchObject({
    url: set,
    hasDefinedTerm: [{ name: 'Keeper', url: `${set}keeper/` }],
  });
});

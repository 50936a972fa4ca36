import { describe, expect, test } from 'vitest';
import { en, type Words } from '../../i18n/en.ts';
import { fr } from '../../i18n/fr.ts';
import { citationsOf, type Cited } from './citations.ts';

/** What a citation holds: `*italic*`, and in braces what the reader's browser fills in. */
const written = (cited: Cited, words: Words = en) =>
  Object.fromEntries(
    Object.entries(citationsOf(cited, words)).map(([name, parts]) => [
      name,
      parts
        .map((part) => {
          if (typeof part === 'string') return part;
          if ('address' in part) return `<${part.address}>`;
          return 'italic' in part ? `*${part.italic}*` : `[${part.reader}]`;
        })
        .join(''),
    ]),
  );

const page: Cited = {
  title: 'How a lamp walks',
  publisher: 'The Reading Room',
  siteName: 'The Gullhaven Lamp',
  dated: '2026-11-24',
  address: 'https://gullhaven.example/articles/lamp-walks/',
  changes: false,
};

describe('APA 7, as its style guide has a page on a website', () => {
  // https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references, examples 2 and 4.
  test('a group as author that is also the site is named once', () => {
    const who: Cited = {
      title: 'The top 10 causes of death',
      publisher: null,
      siteName: 'World Health Organization',
      dated: '2018-05-24',
      address: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
      changes: false,
    };
    expect(written(who)['apa']).toBe(
      'World Health Organization. (2018, May 24). *The top 10 causes of death*. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    );
  });

  test('what changes and has no day is undated, with a day of retrieval', () => {
    const clock: Cited = {
      title: 'U.S. and world population clock',
      author: 'U.S. Census Bureau',
      publisher: 'U.S. Department of Commerce',
      siteName: 'U.S. Department of Commerce',
      address: 'https://www.census.gov/popclock/',
      changes: true,
    };
    expect(written(clock)['apa']).toBe(
      'U.S. Census Bureau. (n.d.). *U.S. and world population clock*. U.S. Department of Commerce.[ Retrieved {day}, from] https://www.census.gov/popclock/',
    );
  });

  test('a question mark takes the place of the stop', () => {
    expect(written({ ...page, title: 'How does a lamp walk?' })['apa']).toBe(
      'The Reading Room. (2026, November 24). *How does a lamp walk?* The Gullhaven Lamp. https://gullhaven.example/articles/lamp-walks/',
    );
  });
});

describe('Chicago, as its guide has a website in a bibliography', () => {
  // https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html#cg-website (17th edition).
  test('the day of the last change', () => {
    const google: Cited = {
      title: 'Privacy Policy',
      publisher: 'Google',
      siteName: 'Privacy & Terms',
      dated: '2017-04-17',
      address: 'https://www.google.com/policies/privacy/',
      changes: false,
    };
    expect(written(google)['chicago']).toBe(
      'Google. “Privacy Policy.” Privacy & Terms. Last modified April 17, 2017. https://www.google.com/policies/privacy/.',
    );
  });

  test('without one, the day of access', () => {
    const yale: Cited = {
      title: 'About Yale: Yale Facts',
      publisher: 'Yale University',
      siteName: 'Yale University',
      address: 'https://www.yale.edu/about-yale/yale-facts',
      changes: true,
    };
    expect(written(yale)['chicago']).toBe(
      'Yale University. “About Yale: Yale Facts.”[ Accessed {day}.] https://www.yale.edu/about-yale/yale-facts.',
    );
  });

  test('quotation marks within the title are single, and a question mark takes the place of the stop', () => {
    expect(written({ ...page, title: 'Who said “walk”?' })['chicago']).toBe(
      'The Reading Room. “Who said ‘walk’?” The Gullhaven Lamp. Last modified November 24, 2026. https://gullhaven.example/articles/lamp-walks/.',
    );
  });
});

test('in plain words: title, site, who publishes it, day, address, and the day it was read', () => {
  expect(written(page)['plain']).toBe(
    '“How a lamp walks”. The Gullhaven Lamp, The Reading Room, 24 November 2026. https://gullhaven.example/articles/lamp-walks/[ Retrieved {day}.]',
  );
});

test('French citations follow French usage', () => {
  const lampe = { ...page, title: 'Qu’est-ce qu’une « lampe » ?', changes: true, dated: '2026-12-01' };
  expect(written({ ...lampe, fragment: 'a' }, fr)).toEqual({
    plain:
      '«\u202FQu’est-ce qu’une “lampe” ?\u202F», The Gullhaven Lamp, The Reading Room, 1er décembre 2026. https://gullhaven.example/articles/lamp-walks/#a[ Consulté le {day}.]',
    apa: 'The Reading Room. (2026, 1er décembre). *Qu’est-ce qu’une « lampe » ?* The Gullhaven Lamp.[ Consulté le {day} à l’adresse] https://gullhaven.example/articles/lamp-walks/#a',
    chicago:
      'The Reading Room. «\u202FQu’est-ce qu’une “lampe” ?\u202F». The Gullhaven Lamp. Dernière modification le 1er décembre 2026.[ Consulté le {day}.] https://gullhaven.example/articles/lamp-walks/#a.',
  });
});

test('an empty place leaves no stop behind: an unknown address brings its own', () => {
  const unknown = written({ ...page, address: undefined, fragment: 'steps' });
  expect(unknown['plain']).toBe(
    '“How a lamp walks”. The Gullhaven Lamp, The Reading Room, 24 November 2026.[ {address}#steps][ Retrieved {day}.]',
  );
  expect(unknown['chicago']).toMatch(/Last modified November 24, 2026\.\[ \{address\}#steps\.\]$/);
});

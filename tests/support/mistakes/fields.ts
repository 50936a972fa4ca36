import { mistake, miswritten, type Mistake } from './mistake.ts';
import { replace } from '../story.ts';

const walks = 'en/articles/lamp-walks.md';
const lit = 'en/events/lamp-lit.md';

/** Mistakes in the fields of an entry. */
export const fieldMistakes: readonly Mistake[] = [
  miswritten(
    'field-markdown',
    `${lit}:2:9`,
    '[The lamp](',
    'title: The lamp is lit',
    'title: "[The lamp](lamp-walks-off.md) is lit"',
  ),
  miswritten('field-unknown', `${lit}:6:1`, 'wieght', 'weight: major', 'wieght: major\nweight: major'),
  miswritten('field-unknown', `${walks}:15:25`, 'knd', 'kind: correction', 'knd: x, kind: correction'),
  miswritten('field-unknown', 'site.yml:8:12', 'nam', '{ name: CC', '{ nam: x, name: CC'),
  miswritten('field-unknown', 'numbers/steps.yml:3:7', 'mn', '{ min: 40, asOf', '{ mn: 1, min: 40, asOf'),
  miswritten(
    'field-missing',
    'style.yml:3:7',
    '{ avoid: beacon, because: readers know it by that name }',
    'write: lamp, ',
    '',
  ),
  miswritten('field-missing', `${lit}:2:1`, 'title', 'weight: major\n', ''),
  miswritten(
    'field-missing',
    'numbers/steps.yml:3:5',
    '{ min: 40, saidBy: { en: The Tidal Gazette }, status: reported, sources: [tidal-gazette-2021] }',
    'asOf: 2021-04-02, ',
    '',
  ),
  miswritten('field-missing', 'sources/tidal-gazette-2021.yml:1:1', 'publisher', 'tier: 1\n', ''),
  miswritten('field-invalid', `${lit}:6:9`, 'mayor', 'weight: major', 'weight: mayor'),
  miswritten('field-invalid', `${lit}:2:1`, 'title', 'title: The lamp is lit', 'title: [The lamp, is lit]'),
  miswritten('field-invalid', `${walks}:5:8`, 'first', 'order: 1', 'order: first'),
  miswritten('field-invalid', 'places/gullhaven.yml:4:6', 'north', 'lat: 0.1', 'lat: north'),
  miswritten('field-invalid', 'sources/tidal-gazette-2021.yml:8:7', '4', 'tier: 1', 'tier: 4'),
  miswritten(
    'field-invalid',
    'sources/tidal-gazette-2021.yml:4:6',
    'ftp://tidal',
    'https://tidal-gazette.example/lamp',
    'ftp://tidal',
  ),
  miswritten('date-invalid', `${lit}:3:7`, '2011-02-30', 'date: 2011', 'date: 2011-02-30'),
  miswritten('date-invalid', `${lit}:3:7`, '2011-02/2010-02', 'date: 2011', 'date: 2011-02/2010-02'),
  miswritten('date-invalid', `${lit}:3:7`, 'last week', 'date: 2011', 'date: last week'),
  miswritten('date-invalid', `${walks}:8:7`, '2021-05', 'asOf: 2021-05-01', 'asOf: 2021-05'),
  miswritten('date-future', `${walks}:8:7`, '2021-06-02', 'asOf: 2021-05-01', 'asOf: 2021-06-02'),
  miswritten('date-future', 'site.yml:9:7', '2022-01-01', 'asOf: 2021-05-01', 'asOf: 2022-01-01'),
  {
    ...miswritten('date-future', 'numbers/steps.yml:3:22', '2021-07', 'asOf: 2021-04-02', 'asOf: 2021-07'),
    errors: 3,
  },
  miswritten('date-order', `${walks}:7:10`, '2021-05-01', 'updated: 2021-05-03', 'updated: 2021-05-01'),
  miswritten('date-order', `${walks}:15:13`, '2021-05-01', '{ date: 2021-05-03', '{ date: 2021-05-01'),
  miswritten('date-order', `${walks}:15:13`, '2021-05-04', '{ date: 2021-05-03', '{ date: 2021-05-04'),
  miswritten(
    'date-order',
    'sources/tidal-gazette-2021.yml:6:11',
    '2021-04-01',
    'published: 2021-04-02',
    'published: 2021-04-02\naccessed: 2021-04-01',
  ),
  miswritten(
    'date-ahead',
    'sources/tidal-gazette-2021.yml:5:12',
    '2022-04-02',
    'published: 2021-04-02',
    'published: 2022-04-02',
  ),
  miswritten('date-ahead', 'en/claims/lamp-counted.md:5:7', '2021-07', 'date: 2021-04-03', 'date: 2021-07'),
  miswritten('date-far', `${lit}:3:8`, '0211', 'date: 2011', 'date: "0211"'),
  miswritten('date-far', `${lit}:3:7`, '773', 'date: 2011', 'date: 773'),
  miswritten('review-due', `${walks}:10:11`, '2021-05-31', 'inBrief:', 'reviewBy: 2021-05-31\ninBrief:'),
  miswritten(
    'summary-long',
    `${walks}:3:10`,
    `${'Dark '.repeat(33)}night.`,
    'The tower of Gullhaven stood dark for one night.',
    `${'Dark '.repeat(33)}night.`,
  ),
  miswritten('letters-undrawn', `${lit}:2:8`, 'The лaмпа is lit', 'The lamp is lit', 'The лaмпа is lit'),
  miswritten('reference-unknown', `${lit}:5:10`, 'gullheaven', '[gullhaven]', '[gullheaven]'),
  mistake('reference-unknown', 'en/claims/lamp-counted.md:3:5', 'kepper', {
    'en/claims/lamp-counted.md': replace('by: keeper', 'by: kepper'),
  }),
];

import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { drawPreview, previewName, type Drawn } from './preview.ts';

const preview = {
  kicker: 'The walking lamp',
  title: 'Where did the lamp go?',
  detail: 'It walked off in the night.',
  statuses: ['established', 'disputed', 'disputed'],
  asOf: '2021-05-01',
  accent: '#1d5767',
  siteName: 'The Gullhaven Lamp',
} as const;

/** Every text in a drawing, in order. */
function texts({ props: { children = [] } }: Drawn): readonly string[] {
  return typeof children === 'string' ? [children] : children.flatMap(texts);
}

test('a picture says its kicker, title, detail, statuses, site and how far it goes', () => {
  expect(texts(drawPreview(preview, en))).toEqual([
    'The walking lamp',
    'Where did the lamp go?',
    'It walked off in the night.',
    '1 established',
    '2 disputed',
    'The Gullhaven Lamp',
    'Covers events up to 1 May 2021',
  ]);
});

test('a detail that finds no room is left out whole', () => {
  const detail = 'The harbour master says that it walked, and nobody else has confirmed it. '.repeat(4);
  expect(texts(drawPreview({ ...preview, detail }, en))).not.toContain(detail);
});

test('the name changes with anything the picture shows, and with nothing else', () => {
  const name = (changed: object) => previewName(drawPreview({ ...preview, ...changed }, en));
  expect(name({ description: 'The picture does not show this.' })).toBe(name({}));
  expect(name({})).toMatch(/^[0-9a-f]{12}\.jpg$/);
  const others = [{ title: 'Why?' }, { asOf: '2021-05-02' }, { accent: '#6a4e0e' }, { statuses: [] }];
  expect(new Set([{}, ...others].map(name)).size).toBe(others.length + 1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotation, shareLinks } from './share.ts';

test('each way carries title and address, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl({ withFragments: true }), (title, address) => {
      const { whatsapp, telegram, mail } = shareLinks(title, address);
      expect(new URL(whatsapp).searchParams.get('text')).toBe(`${title} ${address}`);
      expect(new URL(telegram).searchParams.get('url')).toBe(address);
      expect(new URL(telegram).searchParams.get('text')).toBe(title);
      expect(new URL(mail).searchParams.get('subject')).toBe(title);
      expect(new URL(mail).searchParams.get('body')).toBe(address);
    }),
  );
});

test('a mail’s spaces are written so that no mail program shows a plus', () => {
  expect(shareLinks('Two words', 'https://lamp.example/').mail).toBe(
    'mailto:?subject=Two%20words&body=https://lamp.example/',
  );
});

test('a quotation names its page and each of its sources', () => {
  const page = { title: 'Why it walks', site: 'The Lamp', address: 'https://lamp.example/#p-1' };
  const sources = [
    { text: 'The Gazette, 1 May 2021.', address: 'https://gazette.example/1' },
    { text: 'Harbour log.', address: undefined },
  ];
  expect(quotation('It walks.', page, sources, '“{passage}”')).toBe(
    [
      '“It walks.”',
      'Why it walks. The Lamp. https://lamp.example/#p-1',
      '- The Gazette, 1 May 2021. https://gazette.example/1',
      '- Harbour log.',
    ].join('\n'),
  );
});

test('a quotation stands between the marks of its language', () => {
  const page = { title: 'T', site: 'S', address: 'https://lamp.example/' };
  expect(quotation('Elle coûte $& ou $1.', page, [], '« {passage} »')).toMatch(
    /^« Elle coûte \$& ou \$1\. »\n/,
  );
});

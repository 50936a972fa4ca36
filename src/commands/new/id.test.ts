import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPattern } from '../../model/fields.ts';
import { idFrom } from './id.ts';

test.each([
  ['The river boat is attacked', 'the-river-boat-is-attacked'],
  ['L’été d’Éole', 'lete-deole'],
  ['Œuvre: Đoković & Łódź, straße', 'oeuvre-dokovic-lodz-strasse'],
  ['  17 September (2024)!  ', '17-september-2024'],
  ['مالي', ''],
])('%s', (title, id) => {
  expect(idFrom(title)).toBe(id);
});

test('whatever the title, what comes out is an id or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const id = idFrom(title);
      expect(id === '' || idPattern.test(id)).toBe(true);
    }),
  );
});

import { expect, test } from 'vitest';
import { permissionOf } from './licence.ts';

// The addresses as creativecommons.org gives them.
test.each([
  ['https://creativecommons.org/licenses/by/4.0/', 'by'],
  ['https://creativecommons.org/licenses/by-sa/3.0/deed.fr', 'by-sa'],
  ['http://creativecommons.org/licenses/by-nc-nd/2.0/fr/', 'by-nc-nd'],
  ['https://creativecommons.org/licenses/by-nc-sa/4.0/', 'by-nc-sa'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'zero'],
  ['https://creativecommons.org/licenses/by-xx/4.0/', undefined],
  ['https://creativecommons.org.example/licenses/by/4.0/', undefined],
  ['https://news.example/terms/?https://creativecommons.org/licenses/by/4.0/', undefined],
  ['https://creativecommons.org/about/', undefined],
  [null, undefined],
])('%s allows what %s does', (url, permission) => {
  expect(permissionOf(url)).toBe(permission);
});

import { expect, test } from 'vitest';
import { render } from '../../../tests/support/context.ts';

test('our own reading is set apart and says so', () => {
  expect(render(':::analysis\nPerhaps it was tired.\n:::').html).toBe(
    '<div class="analysis" role="note"><p class="label">Our reading</p><p>Perhaps it was tired.</p></div>',
  );
});

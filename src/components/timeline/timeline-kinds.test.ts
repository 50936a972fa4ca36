import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventKinds } from '../../model/fields.ts';
import { onlyKind } from '../../model/urls.ts';

const styles = readFileSync('src/components/timeline/Timeline.astro', 'utf8');

test.each(eventKinds)('the styles show events of the kind %s alone where the address names it', (kind) => {
  expect(styles).toContain(`#${onlyKind(kind)}:target ~ section li:not([data-kind='${kind}'])`);
});

import { expect, test } from 'vitest';
import { caddyHeaders } from '../../src/integrations/hosts/caddy.ts';
import { nginxHeaders, nginxMaps } from '../../src/integrations/hosts/nginx.ts';

test.each([
  ['nginx/explainer/maps.conf', nginxMaps],
  ['nginx/explainer/headers.conf', nginxHeaders],
  ['caddy/headers.caddy', caddyHeaders],
])('deploy/%s says what src/integrations/hosts/headers.ts says', async (file, write) => {
  await expect(write()).toMatchFileSnapshot(`../../deploy/${file}`);
});

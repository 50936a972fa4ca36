import '../integrations/env-file.ts';
import { buildSite } from './build-site.ts';
import { refuse, refuseWrongEnvironment, serveSite } from './serve-site.ts';
import { builtLine, whyNotBuilt } from './story-choice.ts';

/** `npm start`: builds the site and serves it on this machine, at PORT (4321 without it). */

refuseWrongEnvironment();
refuse(whyNotBuilt('dist', process.env));
// Nothing is sent compressed to this machine.
process.env['PRECOMPRESS'] ||= 'off';
console.log('Building the site. This takes a few seconds ...');
await buildSite();
await serveSite('npm start');
console.log(builtLine('dist'));

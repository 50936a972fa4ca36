import { buildSite } from './build-site.ts';
import { refuseWrongEnvironment, serveSite } from './serve-site.ts';

/** `npm start`: builds the site and serves it on this machine, at PORT (4321 without it). */

refuseWrongEnvironment();
// Nothing is sent compressed to this machine.
process.env['PRECOMPRESS'] ||= 'off';
console.log('Building the site. This takes a few seconds ...');
await buildSite();
await serveSite('npm start');

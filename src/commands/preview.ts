import '../integrations/env-file.ts';
import { refuse, refuseWrongEnvironment, serveSite } from './serve-site.ts';
import { whyNotServed } from './story-choice.ts';

/** `npm run preview`: serves what `npm run build` has built, as `npm start` does. */

refuseWrongEnvironment();
refuse(whyNotServed('dist', process.env));
await serveSite('npm run preview');

import { refuseWrongEnvironment, serveSite } from './serve-site.ts';

/** `npm run preview`: serves what `npm run build` has built, as `npm start` does. */

refuseWrongEnvironment();
await serveSite('npm run preview');

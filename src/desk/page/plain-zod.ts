import { z } from 'zod';

/**
 * Zod compiles a schema to a function from text where it may. The policy of the page forbids that, and the browser would report
 * each attempt, so it is told not to try.
 */
z.config({ jitless: true });

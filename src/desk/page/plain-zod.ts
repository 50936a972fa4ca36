import { z } from 'zod';

// Zod writes functions as text where it may. The policy of the page forbids that, and the browser would complain of the try.
z.config({ jitless: true });

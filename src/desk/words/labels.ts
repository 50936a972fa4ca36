import type { InEach } from '../../model/localised.ts';
export const labels: Readonly<Record<string, InEach>> = {};

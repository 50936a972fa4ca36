import { normaliseBase } from '../model/urls.ts';

/** The path under which the site is served, in every language: `/` or `/news/`. */
export const base = normaliseBase(import.meta.env.BASE_URL);

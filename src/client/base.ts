/** The path under which the site is served, in every language: `/` or `/news/`. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

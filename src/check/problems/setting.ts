import { error, warning } from './kind.ts';

/** What the settings of the site still lack. */
export const settingKinds = {
  'address-missing': warning(
    'No address of the site is set.',
    'Links that are shared, printed or quoted need a full address.',
    'Fill in "address" in site.yml, or set SITE_URL for the build.',
  ),
  'publisher-missing': warning(
    'No publisher is set.',
    'Readers cannot see who answers for the site; the page says that none is set.',
    'Fill in "publisher" in site.yml.',
  ),
  'contact-missing': warning(
    'No address for corrections is set.',
    'Readers cannot report a mistake; the page says that none is set.',
    'Fill in "contact" in site.yml.',
  ),
  'language-missing': error(
    'There is no interface for the language "{subject}".',
    'Its pages would have no words around the text.',
    'Add its words under src/i18n, or take it out of "languages".',
  ),
} as const;

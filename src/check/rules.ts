import { messages as dates } from './rules/dates.ts';
import { messages as fields } from './rules/fields.ts';
import { messages as figureHistory } from './rules/figure-history.ts';
import { messages as figureValues } from './rules/figure-values.ts';
import { messages as files } from './rules/files.ts';
import { messages as fragments } from './rules/fragments.ts';
import { messages as ids } from './rules/ids.ts';
import { messages as markdown } from './rules/markdown.ts';
import { messages as prose } from './rules/prose.ts';
import { messages as references } from './rules/references.ts';
import { messages as siteSettings } from './rules/site-settings.ts';
import { messages as sourceStrength } from './rules/source-strength.ts';
import { messages as termForms } from './rules/term-forms.ts';
import { messages as translations } from './rules/translations.ts';
import { messages as unused } from './rules/unused.ts';
import type { Message } from './rules/rule.ts';

const messages = {
  ...files,
  ...fields,
  ...ids,
  ...references,
  ...dates,
  ...markdown,
  ...fragments,
  ...sourceStrength,
  ...prose,
  ...figureValues,
  ...figureHistory,
  ...termForms,
  ...unused,
  ...translations,
  ...siteSettings,
} as const;

export type Slug = keyof typeof messages;

/** Every mistake that the content check can report, with the words an editor reads. */
export const ruleMessages: Readonly<Record<Slug, Message>> = messages;

import type { Collection } from '../../kinds/collections.ts';
import type { CheckLanguage } from '../../model/localised.ts';
import type { DeskField, LineField, ListField, RelationField } from '../fields/field.ts';
import { hintOf, labelOf, sayFormat } from '../words/words.ts';

/** A field of the configuration of Sveltia CMS. */
export type Widget = Readonly<Record<string, unknown>>;

/** What a field looks like depends on. */
export interface Looks {
  /** The language in which labels and hints are. */
  readonly language: CheckLanguage;
  /** The languages of the site, the default first. */
  readonly languages: readonly string[];
  /** Whether a translation holds it, too. */
  readonly translated: boolean;
}

/** Lines that are sentences, for which a box of several lines is more comfortable. */
const long = new Set([
  'summary',
  'short',
  'note',
  'said',
  'description',
  'copying',
  'words',
  'question',
  'item',
]);

/** What tells a person which entry is meant, by collection. */
const summaries: Readonly<Record<Collection, string>> = {
  articles: '{{title}}',
  topics: '{{title}}',
  events: '{{date}} · {{title}}',
  glossary: '{{term}}',
  claims: '{{slug}}',
  statements: '{{order}} · {{said}}',
  pages: '{{title}}',
  sources: '{{publisher}} · {{label}}',
  numbers: '{{measure.LANGUAGE}}',
  places: '{{name.LANGUAGE}}',
  site: '{{slug}}',
  style: '{{slug}}',
};

/** The words by which the editor lists an entry, as its template; some fields have words in each language. */
export function summaryOf(collection: Collection, [first = '']: readonly string[]): string {
  return summaries[collection].replace('LANGUAGE', first);
}

/** A field as the editor shows it, with its words. */
export function widgetFor(field: DeskField, looks: Looks): Widget {
  const common = {
    name: field.name,
    label: labelOf(field.name, looks.language),
    ...(field.hint !== '' && { hint: hintOf(field.hint, looks.language) }),
    required: field.required,
    i18n: looks.translated,
    preview: false,
  };
  switch (field.type) {
    case 'line':
      return { ...common, ...lineWidget(field, looks) };
    case 'number':
      return {
        ...common,
        widget: 'number',
        value_type: field.whole ? 'int' : 'float',
        ...(field.least !== undefined && { min: field.least }),
        ...(field.most !== undefined && { max: field.most }),
      };
    case 'yes':
      return { ...common, widget: 'boolean', required: false, default: false };
    case 'choice':
      return { ...common, widget: 'select', options: [...field.options] };
    case 'relation':
      return { ...common, ...relationWidget(field, looks) };
    case 'list':
      return { ...common, ...listWidget(field, looks) };
    case 'group':
      return { ...common, widget: 'object', fields: field.fields.map((part) => widgetFor(part, looks)) };
    case 'languages':
      return {
        ...common,
        widget: 'object',
        fields: looks.languages.map((tag, index) => {
          const required = field.required && index === 0;
          const words = { ...field.of, name: tag, required, hint: '' };
          return { ...widgetFor(words, looks), label: languageName(tag, looks.language) };
        }),
      };
  }
}

function lineWidget({ name, pattern, longest }: LineField, { language }: Looks): Widget {
  return {
    widget: longest !== undefined || long.has(name) ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(longest !== undefined && { maxlength: longest }),
    ...(pattern !== undefined && { pattern: [pattern, sayFormat(pattern, language)] }),
  };
}

function relationWidget({ to, many, fewest }: RelationField, { languages }: Looks): Widget {
  const summary = summaryOf(to, languages);
  return {
    widget: 'relation',
    collection: to,
    value_field: '{{slug}}',
    display_fields: [summary],
    ...(many && { multiple: true }),
    ...(many && fewest > 0 && { min: fewest }),
  };
}

function listWidget({ of, fewest, most, within }: ListField, looks: Looks): Widget {
  const limits = { ...(fewest !== undefined && { min: fewest }), ...(most !== undefined && { max: most }) };
  const shown = { widget: 'list', allow_duplicate: false, ...limits };
  if (of.type !== 'group') return { ...shown, field: widgetFor(of, looks) };
  // A translation holds one part of each item, and its form shows that part alone.
  const isTranslated = (name: string) => looks.translated && (within === undefined || within === name);
  const fields = of.fields.map((part) => widgetFor(part, { ...looks, translated: isTranslated(part.name) }));
  return { ...shown, fields, collapsed: 'auto' };
}

/** The name of a language in another; its tag where that has no name for it. */
export function languageName(tag: string, language: CheckLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

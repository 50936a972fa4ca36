import { dataCollections, isTextKind, textCollections, type Collection } from '../../kinds/collections.ts';
import { kinds, reservedIdsOf } from '../../kinds/kinds.ts';
import { idPattern } from '../../model/fields.ts';
import type { CheckLanguage } from '../../model/localised.ts';
import { deskKind, type DeskKind } from '../fields/desk-kind.ts';
import type { DeskField } from '../fields/field.ts';
import { collectionName, deskWords, entryName } from '../words/words.ts';
import type { DeskSettings } from './settings.ts';
import { summaryOf, widgetFor, type Looks, type Widget } from './widgets.ts';

/** The configuration of Sveltia CMS (https://sveltiacms.app/en/docs/config), made of the schemas. */
export type DeskConfig = Readonly<Record<string, unknown>>;

/** The collections that are a folder of files, in the order of the list. */
export const folderCollections: readonly Collection[] = [...textCollections, ...dataCollections];
/** Those that are a file. */
export const fileCollections: readonly Collection[] = ['site', 'style'];

/**
 * @param language the language of labels and hints
 * @param today the day on which a translation that is begun now is made, `YYYY-MM-DD`
 */
export function deskConfig(settings: DeskSettings, language: CheckLanguage, today: string): DeskConfig {
  const { name, languages, folder, backend } = settings;
  return {
    load_config_file: false,
    // The local folder takes the place of the editor's own test storage: see page/storage.ts.
    backend: backend ?? { name: 'test-repo' },
    app_title: `${name} · ${deskWords.title[language]}`,
    show_preview_links: false,
    media_folder: `${folder}pictures`,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 100 },
    i18n: {
      structure: 'multiple_folders',
      locales: [...languages],
      default_locale: languages[0],
      initial_locales: 'default',
    },
    collections: folderCollections.map((collection) => folderOf(collection, settings, language, today)),
    singletons: fileCollections.map((collection) => ({
      name: collection,
      label: collectionName(collection, language),
      file: `${folder}${collection}.yml`,
      format: collection,
      fields: deskKind(collection, languages[0]).original.map((field) =>
        widgetFor(field, looks(settings, language, false)),
      ),
    })),
  };
}

function looks({ languages }: DeskSettings, language: CheckLanguage, translated: boolean): Looks {
  return { languages, language, translated };
}

function folderOf(
  collection: Collection,
  settings: DeskSettings,
  language: CheckLanguage,
  today: string,
): Widget {
  const kind = deskKind(collection, settings.languages[0]);
  const isText = isTextKind(collection);
  const identifier = identifierOf(kind) ?? languagesIdentifier(kind, settings.languages) ?? 'body';
  return {
    name: collection,
    label: collectionName(collection, language),
    label_singular: entryName(collection, language),
    folder: isText ? `${settings.folder}{{locale}}/${collection}` : `${settings.folder}${collection}`,
    format: collection,
    i18n: isText,
    summary: summaryOf(collection, settings.languages),
    identifier_field: identifier,
    slug: slugOf(collection, language),
    fields: isText ? textFields(kind, settings, language, today) : dataFields(kind, settings, language),
  };
}

/** The field by which the editor lists entries; a claim has none. */
function identifierOf({ original }: DeskKind): string | undefined {
  const known = ['title', 'term', 'said', 'publisher'];
  return original.find(({ name, type }) => known.includes(name) && type === 'line')?.name;
}

/** The same where it has words in each language. */
function languagesIdentifier({ original }: DeskKind, [first = '']: readonly string[]): string | undefined {
  const field = original.find(({ type, required }) => type === 'languages' && required);
  return field && `${field.name}.${first}`;
}

/** The id is chosen once, when an entry is begun: its address is made of it. */
function slugOf(collection: Collection, language: CheckLanguage): Widget {
  const first = kinds[collection].idFrom;
  const reserved = reservedIdsOf(collection);
  const others = reserved.length > 0 ? `(?!(?:${reserved.join('|')})$)` : '';
  return {
    ...(first !== undefined && { template: `{{${first}}}` }),
    editable: ['create'],
    hint: deskWords.idHint[language],
    pattern: [idPattern.source.replace('^', `^${others}`), deskWords.idFormat[language]],
  };
}

function dataFields(
  { original }: DeskKind,
  settings: DeskSettings,
  language: CheckLanguage,
): readonly Widget[] {
  return original.map((field) => widgetFor(field, looks(settings, language, false)));
}

/** The fields of an original, those that only a translation has, and the text. */
function textFields(
  { original, translation = [], body }: DeskKind,
  settings: DeskSettings,
  language: CheckLanguage,
  today: string,
): readonly Widget[] {
  const words = new Map(translation.map((field) => [field.name, field]));
  const [, ...others] = settings.languages;
  const shared = original.map((field) => {
    const translated = words.get(field.name);
    return widgetFor(shape(field, translated), looks(settings, language, translated !== undefined));
  });
  const own = translation.filter(({ name }) => !original.some((field) => field.name === name));
  return [
    ...shared,
    ...own.map((field) => ({
      ...widgetFor(field, looks(settings, language, true)),
      required: others,
      ...(field.name === 'translated' && { default: today }),
    })),
    {
      name: 'body',
      label: deskWords.body[language],
      hint: deskWords.bodyHint[language],
      widget: 'text',
      use_emoji_autocomplete: false,
      required: body === 'required',
      i18n: true,
    },
  ];
}

/** A list of which a translation holds one part of each item is shown as the original's. */
function shape(field: DeskField, translated: DeskField | undefined): DeskField {
  if (field.type !== 'list' || translated?.type !== 'list' || translated.within === undefined) return field;
  return { ...field, within: translated.within };
}

import './plain-zod.ts';
import CMS from '@sveltia/cms';
import { checkLanguages, type CheckLanguage } from '../../model/localised.ts';
import { deskConfig, fileCollections, folderCollections } from '../config/config.ts';
import type { DeskSettings } from '../config/settings.ts';
import { deskKind } from '../fields/desk-kind.ts';
import { readForm, writeForm, type Form } from '../format/desk-file.ts';
import { ContentClient } from './content-client.ts';
import { FolderHandle } from './handles.ts';
import { ProblemPanel } from './problem-panel.ts';
import { openAsStorage, signIn } from './storage.ts';
import './desk.css';

/** The page of the desk: Sveltia CMS on the content folder, and beside it what the content check finds. */

// The address of a local desk holds the key; the editor changes what follows it.
const [, key = ''] = location.pathname.split('/');
const response = await fetch('settings.json');
const settings = (await response.json()) as DeskSettings;
const language = settings.language ?? languageOfBrowser();
document.documentElement.lang = language;

// What only a translation has is not shown beside the original.
const [original = ''] = settings.languages;
const hidden = new CSSStyleSheet();
hidden.replaceSync(
  `.pane[data-locale="${CSS.escape(original)}"] [data-key-path="translated"] { display: none; }`,
);
document.adoptedStyleSheets.push(hidden);

for (const collection of [...folderCollections, ...fileCollections]) {
  const kind = deskKind(collection, original);
  CMS.registerCustomFormat(collection, kind.body === 'none' ? 'yml' : 'md', {
    fromFile: (text: string) => readForm(kind, text),
    toFile: (form: Form) => writeForm(kind, form),
  });
}

if (!settings.backend) {
  const panel = new ProblemPanel(document.querySelector('#problems'), language);
  openAsStorage(
    new FolderHandle(
      new ContentClient(key, (path) => {
        panel.tellConflict(path);
      }),
    ),
  );
  signIn();
  panel.listen();
}
speak(settings.language);
CMS.init({ config: deskConfig(settings, language, new Date().toISOString().slice(0, 10)) as never });

function languageOfBrowser(): CheckLanguage {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  return (
    checkLanguages.find(
      (known) => known === wanted.find((tag) => checkLanguages.some((one) => one === tag)),
    ) ?? 'en'
  );
}

/** The editor's own language follows the browser; where the command names one, that. */
function speak(asked: CheckLanguage | undefined): void {
  if (!asked) return;
  const name = 'sveltia-cms.prefs';
  const known = JSON.parse(localStorage.getItem(name) ?? '{}') as Record<string, unknown>;
  localStorage.setItem(name, JSON.stringify({ ...known, locale: asked === 'en' ? 'en-US' : asked }));
}

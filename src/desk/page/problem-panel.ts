import type { CheckLanguage, InEach } from '../../model/localised.ts';
import type { ToldProblem, ToldProblems } from './told-problems.ts';

const words = {
  checking: { en: 'Checking the content …', fr: 'Vérification des contenus…' },
  none: { en: 'Nothing is wrong.', fr: 'Rien à corriger.' },
  gone: {
    en: 'The desk was stopped. Start it again with npm run edit.',
    fr: 'L’éditeur est arrêté. Relancez-le avec npm run edit.',
  },
  changed: {
    en: 'Changed on the disk since this page was opened: reload the page before you save.',
    fr: 'Modifié sur le disque depuis l’ouverture de cette page\u202F: rechargez la page avant d’enregistrer.',
  },
  conflict: {
    en: 'Not saved, because the file has changed on the disk meanwhile. Copy what you wrote, then reload the page.',
    fr: 'Non enregistré, car le fichier a changé entre-temps sur le disque. Copiez votre texte, puis rechargez la page.',
  },
  error: { en: 'Error', fr: 'Erreur' },
  warning: { en: 'Warning', fr: 'Avertissement' },
} as const satisfies Readonly<Record<string, InEach>>;

/** Lists what the content check finds, again after each change. */
export class ProblemPanel {
  readonly #list: HTMLElement | null;
  readonly #counts: HTMLElement | null;
  readonly #notice: HTMLElement | null;
  readonly #language: CheckLanguage;

  constructor(panel: Element | null, language: CheckLanguage) {
    this.#list = panel?.querySelector('ul') ?? null;
    this.#counts = panel?.querySelector('summary') ?? null;
    this.#notice = panel?.querySelector('[role="alert"]') ?? null;
    this.#language = language;
    // A narrow window has room for the editor alone: the list opens from its bar.
    panel?.toggleAttribute('open', matchMedia('(width >= 64rem)').matches);
    if (this.#counts) this.#counts.textContent = words.checking[language];
  }

  /** Says that a file was not saved. */
  tellConflict(path: string): void {
    this.#tell(path, words.conflict);
  }

  /** Begins to listen to the local server. */
  listen(): void {
    const events = new EventSource(`problems?lang=${this.#language}`);
    events.addEventListener('problems', ({ data }: MessageEvent<string>) => {
      this.#show(JSON.parse(data) as ToldProblems);
    });
    events.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      this.#tell((JSON.parse(data) as readonly string[]).join(', '), words.changed);
    });
    events.addEventListener('error', () => {
      if (this.#counts) this.#counts.textContent = words.gone[this.#language];
    });
  }

  #show({ counts, problems }: ToldProblems): void {
    if (this.#counts) this.#counts.textContent = problems.length === 0 ? words.none[this.#language] : counts;
    this.#list?.replaceChildren(...problems.map((problem) => this.#item(problem)));
  }

  #item({ severity, slug, file, line, column, what, fix, entry }: ToldProblem): HTMLElement {
    const item = element('li', { className: severity });
    const place = `${file}:${String(line)}:${String(column)}`;
    const link = entry === undefined ? element('span', {}, place) : element('a', { href: entry }, place);
    const kind = element('p', {}, `${words[severity][this.#language]} · `);
    kind.append(element('code', {}, slug));
    item.append(link, kind, element('p', {}, what), element('p', {}, fix));
    return item;
  }

  #tell(path: string, message: InEach): void {
    this.#notice?.replaceChildren(
      element('strong', {}, path),
      element('span', {}, ` ${message[this.#language]}`),
    );
  }
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  text = '',
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { textContent: text }, properties);
}

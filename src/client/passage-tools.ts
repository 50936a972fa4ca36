import { copyText } from './clipboard.ts';
import { showOutcome } from './outcome.ts';
import { pageFacts } from './page-facts.ts';

/** A passage, as its controls pass it on. */
export interface Passage {
  readonly address: string;
  /** Itself with its sources, as one pastes it. */
  readonly quotation: () => string;
}

/**
 * The controls of a passage, in the words of the page's action bar: its link, itself as a quotation, the device's own sheet
 * and a report of a mistake.
 * @param current the passage they are offered for
 */
export function passageTools(actions: HTMLElement, current: () => Passage | undefined) {
  const tools = document.createElement('span');
  tools.className = 'passage-tools';
  const words = actions.dataset;
  const add = (label: string | null | undefined, act: (passage: Passage, button: HTMLElement) => unknown) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label ?? '';
    button.onclick = () => {
      const passage = current();
      if (passage) void act(passage, button);
    };
    tools.append(button);
    return button;
  };
  const copy = async (text: string, button: HTMLElement) => {
    showOutcome(button, words[(await copyText(text)) ? 'copied' : 'refused']);
  };

  add(words['passage'], ({ address }, button) => copy(address, button));
  const share = add(actions.querySelector('summary')?.textContent, ({ address }) =>
    // Who closes the sheet is left alone.
    navigator.share({ title: document.title, url: address }).catch(() => undefined),
  );
  add(words['quotation'], ({ quotation }, button) => copy(quotation(), button));
  const ofPage = actions.querySelector<HTMLAnchorElement>('[data-do=report]');
  const report = ofPage?.cloneNode(true) as HTMLAnchorElement | undefined;
  if (report) tools.append(report);
  // A page that does not know its own address could not say it before.
  if (ofPage) ofPage.href = reportAt(ofPage.href, pageFacts().address);
  const close = add(words['close'], () => {
    tools.remove();
  });

  return {
    tools,
    /** Suits the controls to the passage that they are offered for now: beside the text nothing needs closing. */
    update: (isBeside: boolean) => {
      const passage = current();
      if (report && passage) report.href = reportAt(report.href, passage.address);
      close.hidden = isBeside;
      share.hidden = isBeside || !('share' in navigator);
    },
  };
}

/** A mail that names an address; a web page that takes reports stays as it is. */
function reportAt(href: string, address: string): string {
  return href.replace(/^(mailto:.*?&body=).*/, (_, mail: string) => mail + encodeURIComponent(address));
}

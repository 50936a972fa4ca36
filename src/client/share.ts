import { shareLinks } from '../formats/share.ts';
import { copyText } from './clipboard.ts';
import { showOutcome } from './outcome.ts';
import { pageFacts } from './page-facts.ts';

/** The actions of a page: the ladder behind Share, and Copy link. What needs a script appears with it. */
const actions = document.querySelector<HTMLElement>('.actions');
const page = pageFacts();

/** One rung after the other: the device's own sheet, the clipboard, a mail. */
async function share(shares: HTMLDetailsElement, event: Event): Promise<void> {
  // Absent in browsers that cannot share, whatever the types say.
  if ('share' in navigator) {
    event.preventDefault();
    try {
      await navigator.share({ title: page.title, url: page.address });
      return;
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') return;
    }
  } else if (shares.open) return;
  const copy = actions?.querySelector<HTMLElement>('[data-do=copy]');
  if (copy && (await copyText(page.address))) showOutcome(copy, actions?.dataset['copied']);
  else shares.querySelector<HTMLAnchorElement>('[data-way=mail]')?.click();
}

if (actions) {
  const links: Readonly<Record<string, string>> = { ...shareLinks(page.title, page.address) };
  for (const link of actions.querySelectorAll<HTMLAnchorElement>('[data-way]'))
    link.href = links[link.dataset['way'] ?? ''] ?? link.href;
  for (const hidden of actions.querySelectorAll<HTMLElement>('li[hidden]')) hidden.hidden = false;

  const shares = actions.querySelector('details');
  shares?.querySelector('summary')?.addEventListener('click', (event) => void share(shares, event));
  const copy = actions.querySelector<HTMLElement>('[data-do=copy]');
  copy?.addEventListener('click', () => {
    void copyText(page.address).then((done) => {
      if (done) showOutcome(copy, actions.dataset['copied']);
      else showAddress();
    });
  });
}

/** A refused clipboard still leaves the address to be copied by hand. */
function showAddress(): void {
  const status = actions?.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  status.textContent = page.address;
  status.classList.remove('skip');
}

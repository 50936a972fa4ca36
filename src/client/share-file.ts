/**
 * Files to pass on by the device's own sheet, to a messenger or the device beside: a button after the link of each,
 * where the device takes such files. Nothing is fetched before the press.
 */
import { pageFacts } from './page.ts';

const phrases = document.querySelector<HTMLElement>('.actions')?.dataset;

for (const link of document.querySelectorAll<HTMLAnchorElement>('.actions .file a')) {
  const name = link.pathname.split('/').pop() ?? '';
  const type = link.type || 'text/html';
  // Absent in browsers that cannot share, whatever the types say.
  const takes = 'canShare' in navigator && navigator.canShare({ files: [new File([], name, { type })] });
  if (takes && phrases) link.after(' ', buttonFor(link, name, type, phrases));
}

function buttonFor(link: HTMLAnchorElement, name: string, type: string, phrases: DOMStringMap) {
  const button = document.createElement('button');
  const label = phrases['pass'] ?? '';
  button.type = 'button';
  button.textContent = label;
  button.setAttribute('aria-label', `${label}: ${(link.textContent ?? '').trim()}`);
  // Kept, so that a second press shares at once where the first had waited too long for the browser.
  let file: File | undefined;
  button.addEventListener('click', () => {
    void pass().catch((reason: unknown) => {
      if (reason instanceof DOMException && reason.name === 'AbortError') return;
      button.textContent = phrases['refused'] ?? '';
      setTimeout(() => (button.textContent = label), 3000);
    });
  });
  return button;

  async function pass(): Promise<void> {
    file ??= await fetched();
    await navigator.share({ files: [file], title: pageFacts().title });
  }

  async function fetched(): Promise<File> {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(`${name} did not come`);
    return new File([await response.blob()], name, { type });
  }
}

/**
 * Files to pass on by the device's own sheet, to a messenger or the device beside: the button after the link of each is
 * shown where the device takes such files, and leaves no room where it does not. Nothing is fetched before the press.
 */
import { pageFacts } from './page-facts.ts';

const phrases = document.querySelector<HTMLElement>('.actions')?.dataset;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do=pass]')) {
  const link = button.previousElementSibling as HTMLAnchorElement;
  const name = link.pathname.split('/').pop() ?? '';
  const type = link.type || 'text/html';
  // Absent in browsers that cannot share, whatever the types say.
  const takes = 'canShare' in navigator && navigator.canShare({ files: [new File([], name, { type })] });
  if (takes && phrases) show(button, link, name, type, phrases);
  else button.remove();
}

function show(
  button: HTMLButtonElement,
  link: HTMLAnchorElement,
  name: string,
  type: string,
  phrases: DOMStringMap,
): void {
  const label = button.textContent.trim();
  button.hidden = false;
  button.setAttribute('aria-label', `${label}: ${link.textContent.trim()}`);
  // Kept, so that a second press shares at once where the first had waited too long for the browser.
  let file: File | undefined;
  button.addEventListener('click', () => {
    void pass().catch((reason: unknown) => {
      if (reason instanceof DOMException && reason.name === 'AbortError') return;
      button.textContent = phrases['refused'] ?? '';
      setTimeout(() => (button.textContent = label), 3000);
    });
  });

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

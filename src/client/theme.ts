/**
 * Lets the reader choose light or dark colours instead of the device's, and remembers the choice on this device.
 * The line in the head of each page (layouts/Page.astro) applies what is remembered before the page is drawn.
 */
const themes = document.querySelector<HTMLElement>('.theme-switch');
const root = document.documentElement;
const bar = document.createElement('meta');
bar.name = 'theme-color';

/** The browser's own bar takes the chosen colour: of several colours the first that applies holds, before the device's. */
function colourBar(): void {
  bar.content = getComputedStyle(root).backgroundColor;
  if (root.dataset['theme']) document.head.prepend(bar);
  else bar.remove();
}

for (const input of themes?.querySelectorAll('input') ?? []) {
  input.checked = input.value === (root.dataset['theme'] ?? '');
  input.addEventListener('change', () => {
    root.dataset['theme'] = input.value;
    colourBar();
    try {
      localStorage.setItem('theme', input.value);
    } catch {
      // A browser that keeps nothing still shows the choice on this page.
    }
  });
}
colourBar();
if (themes) themes.hidden = false;

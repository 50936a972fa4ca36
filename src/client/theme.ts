/**
 * Lets the reader choose light or dark colours instead of the device's, and remembers the choice on this device.
 * The line in the head of each page (layouts/Page.astro) applies what is remembered before the page is drawn.
 */
const themes = document.querySelector<HTMLElement>('.theme-switch');
const root = document.documentElement;

for (const input of themes?.querySelectorAll('input') ?? []) {
  input.checked = input.value === (root.dataset['theme'] ?? '');
  input.addEventListener('change', () => {
    if (input.value) root.dataset['theme'] = input.value;
    else delete root.dataset['theme'];
    try {
      localStorage.setItem('theme', input.value);
    } catch {
      // A browser that keeps nothing still shows the choice on this page.
    }
  });
}
if (themes) themes.hidden = false;

/** A button covers its word. Pressing it twice selects the word, and three times the paragraph, as in any text. */
document.addEventListener('click', ({ target, detail }) => {
  if (detail < 2 || !(target instanceof Element) || !target.matches('.term > button, .figure > button'))
    return;
  const chosen = detail === 2 ? target.parentElement : target.closest('p, li, td, dd');
  if (chosen) getSelection()?.selectAllChildren(chosen);
});

/**
 * A definition opens below its word. Where it is not wholly on the screen there, and the browser does not put it above
 * (prose.css), the page scrolls until it is, as long as its word stays in sight.
 */
document.addEventListener(
  'toggle',
  ({ target, newState }) => {
    if (newState !== 'open' || !(target instanceof Element) || !target.matches('.note')) return;
    const { top, bottom } = target.getBoundingClientRect();
    const word = 48;
    scrollBy(0, Math.max(0, Math.min(Math.ceil(bottom - innerHeight), top - word)));
  },
  { capture: true },
);

/** In a browser without popovers, each word links to its definition in the list at the end of the text. */
if (!('popover' in HTMLElement.prototype))
  for (const button of document.querySelectorAll('.term > button')) {
    const link = document.createElement('a');
    link.href = `#${button.getAttribute('popovertarget') ?? ''}`;
    const word = button.parentElement;
    link.append(...(word?.childNodes ?? []));
    word?.append(link);
  }

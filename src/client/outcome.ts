const status = document.querySelector('.actions [role=status]');

/** Shows for some seconds on its button what came of an action. What changes on a button is seen; only a status is heard. */
export function showOutcome(button: HTMLElement, outcome = ''): void {
  const label = (button.dataset['label'] ??= button.textContent.trim());
  button.textContent = outcome;
  if (status) status.textContent = outcome;
  setTimeout(() => {
    button.textContent = label;
    if (status?.textContent === outcome) status.textContent = '';
  }, 3000);
}

/** What is open lies over the page, on paper, too: before it is printed it goes back to its list. */
addEventListener('beforeprint', () => {
  document.querySelector<HTMLElement>('.note:popover-open')?.hidePopover();
});

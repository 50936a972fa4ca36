/**
 * What is open lies over the page, on paper, too: before it is printed it goes back to its list. And a picture that waits
 * for the reader to come by is fetched.
 */
addEventListener('beforeprint', () => {
  document.querySelector<HTMLElement>('.note:popover-open')?.hidePopover();
  for (const image of document.images) image.loading = 'eager';
});

/**
 * A folded part of the page opens when a link leads to it. Where there is room all of them are open: the styles show
 * what is in them (Fold.astro), and so they are called open, too, and are in browsers that do not know that style.
 */
const room = matchMedia('(width >= 64rem)');
const folds = document.querySelectorAll<HTMLDetailsElement>('.fold, .contents details');

const openTarget = () => document.querySelector('details:target')?.setAttribute('open', '');
const unfold = () => {
  if (room.matches) for (const fold of folds) fold.open = true;
};

addEventListener('hashchange', openTarget);
room.addEventListener('change', unfold);
for (const fold of folds) fold.addEventListener('toggle', unfold);
openTarget();
unfold();

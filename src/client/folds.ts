/** A folded part of the page opens when a link leads to it. */
const openTarget = () => document.querySelector('details:target')?.setAttribute('open', '');

addEventListener('hashchange', openTarget);
openTarget();

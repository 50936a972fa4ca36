import type { Words } from '../../i18n/en.ts';
import type { State } from './reading.ts';

/** What the reader can do while an article is read. */
export interface Controls {
  readonly back: () => void;
  readonly toggle: () => void;
  readonly next: () => void;
  readonly stop: () => void;
}

/** The signs of a player, as every phone has them, in a square of 24. */
const icons = {
  back: 'M19 5v14L8 12zM5 5h2v14H5z',
  pause: 'M6 5h4v14H6zm8 0h4v14h-4z',
  go: 'M7 4v16l13-8z',
  next: 'M5 5v14l11-7zm12 0h2v14h-2z',
  stop: 'M6 6h12v12H6z',
};

/**
 * The bar at the foot of the screen: what goes on, seen and heard, and the controls. Its look is in
 * styles/listening.css.
 */
export function listeningBar(words: Words['listening'], controls: Controls) {
  const bar = document.createElement('div');
  bar.className = 'listening';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', words.bar);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const row = document.createElement('div');
  const add = (icon: keyof typeof icons, act: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.onclick = act;
    show(button, icon);
    row.append(button);
    return button;
  };
  const show = (button: HTMLButtonElement, icon: keyof typeof icons) => {
    button.replaceChildren(drawn(icons[icon]), words[icon]);
  };
  add('back', controls.back);
  const toggle = add('pause', controls.toggle);
  add('next', controls.next);
  add('stop', controls.stop);
  bar.append(status, row);
  return {
    bar,
    toggle,
    tell: (state: State) => {
      status.textContent = words[state];
      show(toggle, state === 'reading' ? 'pause' : 'go');
    },
  };
}

function drawn(outline: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(space, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', outline);
  icon.append(path);
  return icon;
}

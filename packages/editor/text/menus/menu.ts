import type {EditorView} from '@codemirror/view';
import {element, icon} from '../element';
import {ICONS} from './icons';
import type {Insertion} from './insertions';

/** A button that opens a menu of all insertions. */
export function createMenu(name: string, insertions: readonly Insertion[], view: () => EditorView): HTMLElement {
  const items = insertions.map((insertion) =>
    element(
      'div',
      {
        role: 'menuitem',
        tabindex: '-1',
        class: 'text-menu-item',
        onclick: () => {
          close();
          view().focus();
          insertion.run(view());
        },
      },
      icon(ICONS[insertion.icon]),
      element('span', {}, insertion.name, element('span', {class: 'text-hint'}, insertion.hint)),
    ),
  );
  const list = element(
    'div',
    {role: 'menu', 'aria-label': name, class: 'text-menu', hidden: true, onkeydown: onKey},
    ...items,
  );
  const button = element(
    'button',
    {
      type: 'button',
      class: 'text-tool',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => (list.hidden ? open(0) : close()),
      onkeydown: (event: KeyboardEvent) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        open(0);
      },
    },
    icon(ICONS.more),
    element('span', {class: 'text-tool-name'}, name),
  );
  const dom = element('div', {class: 'text-menu-button'}, button, list);
  dom.addEventListener('focusout', ({relatedTarget}) => {
    if (!(relatedTarget instanceof Node) || !dom.contains(relatedTarget)) close();
  });
  return dom;

  function open(index: number) {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    items.at(index)?.focus();
  }

  function close() {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  }

  function onKey(event: KeyboardEvent) {
    const at = items.indexOf(document.activeElement as HTMLDivElement);
    const next = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1}[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') items[at]?.click();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      button.focus();
    } else if (event.key.length === 1) findItem(event.key, at)?.focus();
    // The left and right arrows belong to the toolbar.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  }

  /** Returns the next item that begins with a letter. */
  function findItem(letter: string, at: number): HTMLElement | undefined {
    const begins = (item: HTMLElement) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase());
    return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins);
  }
}

import {ViewPlugin} from '@codemirror/view';

/** What a drawing hears when it needs other colors. */
export const REDRAW = 'deskbook-redraw';

/** Diagrams have the colors of the page in them, so they are drawn again when these change. */
export const redrawDiagrams = ViewPlugin.define(({dom}) => {
  const observer = new MutationObserver(() => {
    for (const drawing of dom.querySelectorAll('.text-drawing')) drawing.dispatchEvent(new Event(REDRAW));
  });
  observer.observe(document.documentElement, {attributeFilter: ['data-theme']});
  return {destroy: () => observer.disconnect()};
});

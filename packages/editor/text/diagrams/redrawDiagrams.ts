import {ViewPlugin} from '@codemirror/view';

/** The event that tells a drawing to use new colors. */
export const REDRAW = 'deskbook-redraw';

/** Diagrams contain the theme's colors, so they're redrawn when the theme changes. */
export const redrawDiagrams = ViewPlugin.define(({dom}) => {
  const observer = new MutationObserver(() => {
    for (const drawing of dom.querySelectorAll('.text-drawing')) drawing.dispatchEvent(new Event(REDRAW));
  });
  observer.observe(document.documentElement, {attributeFilter: ['data-theme']});
  return {destroy: () => observer.disconnect()};
});

import {type ComponentType, createElement} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';

/** Shows a component that the page does not have yet, at its end. */
export function addIsland(name: string, Component: ComponentType): void {
  const host = document.createElement('div');
  // What is in it is the island's, not the app's.
  host.dataset.island = name;
  document.body.append(host);
  createRoot(host).render(createElement(Component));
}

/** Makes the HTML of a component work, where the page marks it by the island's name. */
export function hydrateIsland(name: string, Component: ComponentType): void {
  for (const host of document.querySelectorAll(`[data-island=${name}]`)) hydrateRoot(host, createElement(Component));
}

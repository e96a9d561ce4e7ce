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

/** What every island gets beside its own props. */
export interface IslandProps {
  /** Holds the HTML that the page has of it. */
  host: HTMLElement;
}

/** Makes the HTML of a component work, where the page marks it by the island's name. */
export function hydrateIsland<Props extends object>(name: string, Component: ComponentType<Props & IslandProps>): void {
  for (const host of document.querySelectorAll<HTMLElement>(`[data-island=${name}]`)) {
    const props: Props = JSON.parse(host.dataset.props ?? '{}');
    hydrateRoot(host, createElement(Component, {...props, host}));
  }
}

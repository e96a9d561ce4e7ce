import {type ComponentType, createElement} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';

/** Appends a component to the page. */
export function addIsland(name: string, Component: ComponentType): void {
  const host = document.createElement('div');
  // Marks the content as the island's, not the app's.
  host.dataset.island = name;
  document.body.append(host);
  createRoot(host).render(createElement(Component));
}

/** Passed to every island in addition to its own props. */
export interface IslandProps {
  /** The element with the island's static HTML. */
  host: HTMLElement;
}

/** Hydrates all elements marked with the island's name. */
export function hydrateIsland<Props extends object>(name: string, Component: ComponentType<Props & IslandProps>): void {
  for (const host of document.querySelectorAll<HTMLElement>(`[data-island=${name}]`)) {
    const props: Props = JSON.parse(host.dataset.props ?? '{}');
    hydrateRoot(host, createElement(Component, {...props, host}));
  }
}

import {RouteContextProvider} from '@docusaurus/core/lib/client/routeContext';
import render from '@docusaurus/core/lib/client/serverEntry';
import {matchPath} from '@docusaurus/router';
import type {PluginRouteContext, RouteContext} from '@docusaurus/types';
import modules from '@generated/draft-modules';
import routes from '@generated/routes';
import type {ComponentType} from 'react';

/** A route as plugins define it, but with its modules loaded. */
export interface DraftRoute {
  path: string;
  exact?: boolean;
  /** Name of a theme component */
  component: string;
  props: Readonly<Record<string, unknown>>;
  context: RouteContext | PluginRouteContext | null;
  routes?: readonly DraftRoute[];
  /** Other attributes of its pages, such as their sidebar */
  attributes: Readonly<Record<string, unknown>>;
}

type Route = Record<string, unknown> & {path: string; exact?: boolean};

/** Renders a published page. */
export {default} from './renderPage';

/** The modules that a compiled page may import, by name. */
export {modules};

/**
 * Renders a page from routes that the build didn't have. They temporarily replace the first route that matches the address,
 * so render only one page at a time.
 *
 * @returns the values for Docusaurus's template
 */
export async function drawDraft(pathname: string, draft: DraftRoute): Promise<object> {
  const place = (routes as Route[]).find(({path, exact}) => matchPath(pathname, {path, exact})) as Route;
  const published = {...place};
  const {path: _path, exact: _exact, ...drawn} = drawnRoute(draft);
  try {
    Object.assign(place, drawn);
    return await render({pathname, v4RemoveLegacyPostBuildHeadAttribute: true});
  } finally {
    for (const key of Object.keys(place)) delete place[key];
    Object.assign(place, published);
  }
}

/** Replaces the component's name with a component, as Docusaurus's `ComponentCreator` does. */
function drawnRoute({component: name, props, context, routes: inner, attributes, path, exact}: DraftRoute): Route {
  const Component = (modules[name] as {default: ComponentType<object>}).default;
  const component = (given: object) => (
    <RouteContextProvider value={context}>
      <Component {...props} {...given} />
    </RouteContextProvider>
  );
  return {...attributes, path, exact, component, ...(inner && {routes: inner.map(drawnRoute)})};
}

import {RouteContextProvider} from '@docusaurus/core/lib/client/routeContext';
import render from '@docusaurus/core/lib/client/serverEntry';
import {matchPath} from '@docusaurus/router';
import type {PluginRouteContext, RouteContext} from '@docusaurus/types';
import modules from '@generated/draft-modules';
import routes from '@generated/routes';
import type {ComponentType} from 'react';

/** A route as plugins make it, with everything loaded that it names. */
export interface DraftRoute {
  path: string;
  exact?: boolean;
  /** Its name in the theme. */
  component: string;
  props: Readonly<Record<string, unknown>>;
  context: RouteContext | PluginRouteContext | null;
  routes?: readonly DraftRoute[];
  /** What else it says of its pages, such as their sidebar. */
  attributes: Readonly<Record<string, unknown>>;
}

type Route = Record<string, unknown> & {path: string; exact?: boolean};

/** Draws a published page, as Docusaurus does. */
export default render;

/** What a compiled page may import, by its name. */
export {modules};

/**
 * Draws a page from routes that the build didn't have. They take the place of the first route that its address matches,
 * while it is drawn: so draw one page at a time.
 *
 * @returns what Docusaurus's template is filled with
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

/** With a component in place of its name, like Docusaurus's `ComponentCreator` makes them. */
function drawnRoute({component: name, props, context, routes: inner, attributes, path, exact}: DraftRoute): Route {
  const Component = (modules[name] as {default: ComponentType<object>}).default;
  const component = (given: object) => (
    <RouteContextProvider value={context}>
      <Component {...props} {...given} />
    </RouteContextProvider>
  );
  return {...attributes, path, exact, component, ...(inner && {routes: inner.map(drawnRoute)})};
}

import renderRoutes from '@docusaurus/renderRoutes';
import NotFoundContent from '@theme/NotFound/Content';
import type {ReactNode} from 'react';
import type {RouteConfig} from 'react-router-config';

/** The component of `packages/engine/plugins/routeGroup.ts`: renders the page at the address, and nothing of its own. */
export default function RouteGroup({route}: {route: RouteConfig}): ReactNode {
  return renderRoutes([...(route.routes ?? []), {path: '*', component: NotFoundContent}]);
}

import renderRoutes from '@docusaurus/renderRoutes';
import NotFoundContent from '@theme/NotFound/Content';
import type {ReactNode} from 'react';
import type {RouteConfig} from 'react-router-config';

/** What `src/plugins/routeGroup.ts` puts around pages: draws the one that the address names, and nothing of its own. */
export default function RouteGroup({route}: {route: RouteConfig}): ReactNode {
  return renderRoutes([...(route.routes ?? []), {path: '*', component: NotFoundContent}]);
}

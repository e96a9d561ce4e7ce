import type {RouteConfig} from '@docusaurus/types';
import type {FailedPage} from '../domain/explainFailures';
import type {RenderFailure} from '../domain/renderFailure';

interface Built {
  routes: readonly RouteConfig[];
  /** What each page's rendering has collected, by address. */
  routesBuildMetadata: Readonly<Record<string, object>>;
}

/** Returns the pages that `client/renderPage.ts` couldn't render. */
export function failedPages({routes, routesBuildMetadata}: Built): FailedPage[] {
  return Object.entries(routesBuildMetadata).flatMap(([address, {failure}]: [string, {failure?: RenderFailure}]) =>
    failure ? {...failure, address, file: fileOf(address, routes)} : [],
  );
}

/** Returns the file that a page is made of, relative to the site. */
function fileOf(address: string, routes: readonly RouteConfig[]): string | undefined {
  for (const {path, modules, routes: inner = []} of routes) {
    const names = path === address ? Object.values(modules ?? {}) : [];
    const file = names.find((name): name is string => typeof name === 'string' && OWN_FILE.test(name));
    const found = file?.replace(OWN_FILE, '') ?? fileOf(address, inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

const OWN_FILE = /^@site\/(?=(?:docs|blog|src)\/)/;

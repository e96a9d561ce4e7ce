import {groupByEnding} from '@deskbook/engine/plugins/routeGroup';
import {sortRoutes} from '@docusaurus/core/lib/server/plugins/routeConfig';
import type {RouteConfig} from '@docusaurus/types';
import fc from 'fast-check';
import {matchRoutes, type RouteConfig as RouterConfig} from 'react-router-config';
import {describe, expect, it} from 'vitest';
import {groupDocRoutes, groupRoutes} from '../node/groupRoutes';

const page = (path: string, sidebar?: string): RouteConfig => ({
  ...{path, component: '@theme/DocItem', exact: true},
  ...(sidebar && {sidebar}),
});

const pagesOf = (folder: string, count: number, sidebar?: string) =>
  Array.from({length: count}, (_, at) => page(`${folder}page-${at}/`, sidebar));

/** The paths of the routes that a router goes through to an address, outermost first, in the order that Docusaurus makes. */
const wayTo = (routes: readonly RouteConfig[], address: string): string[] =>
  matchRoutes(sortRoutes([...routes], '/') as unknown as RouterConfig[], address).map(({route}) => String(route.path));

describe('the routes of pages', () => {
  it('are grouped by folder, also nested, and groups know their sidebar', () => {
    const inside = [...pagesOf('/docs/a/', 9, 'a'), ...pagesOf('/docs/a/deep/', 8, 'a')];
    const [group, ...others] = groupRoutes(inside, '/docs/');
    expect(others).toEqual([]);
    expect(group).toMatchObject({path: '/docs/a/', exact: false, sidebar: 'a'});
    const way = wayTo([group as RouteConfig], '/docs/a/deep/page-3/');
    expect(way).toContain('/docs/a/deep/');
    expect(way.at(-1)).toBe('/docs/a/deep/page-3/');
  });

  it.each([
    ['few', pagesOf('/docs/a/', 7, 'a')],
    ['in different sidebars', [...pagesOf('/docs/a/', 8, 'a'), page('/docs/a/other/', 'b')]],
    ['in no folder', pagesOf('/docs/', 20)],
  ])('stay ungrouped if they are %s', (_, routes) => {
    expect(groupRoutes(routes, '/docs/')).toEqual(routes);
  });

  it('are grouped by the first letters of their names in a large folder', () => {
    const verbs = ['clean', 'connect', 'replace'];
    const inside = verbs.flatMap((verb) => pagesOf(`/docs/a/${verb}-`, 8, 'a'));
    const grouped = groupRoutes([...inside, page('/docs/a/', 'a')], '/docs/');
    expect(wayTo(grouped, '/docs/a/connect-page-2/')).toEqual([
      ...['/docs/a/', '/docs/a/c(.*)', '/docs/a/co(.*)', '/docs/a/connect-page-2/'],
    ]);
    expect(wayTo(grouped, '/docs/a/')).toEqual(['/docs/a/', '/docs/a/']);
  });

  it('are grouped inside the routes that Docusaurus puts around them', () => {
    const around = {path: '/docs', component: '@theme/DocRoot', routes: pagesOf('/docs/a/', 8, 'a')};
    const whole = groupDocRoutes({path: '/docs', component: '@theme/DocsRoot', routes: [around]});
    expect(wayTo([whole], '/docs/a/page-2/')).toEqual(['/docs', '/docs', '/docs/a/', '/docs/a/page-2/']);
  });

  it('match as they would without groups', () => {
    const name = fc.stringMatching(/^[ab(%-]{1,4}$/);
    const path = fc.array(name, {maxLength: 3}).map((names) => ['/docs', ...names, ''].join('/'));
    const pages = fc.uniqueArray(path, {minLength: 1, maxLength: 100});
    fc.assert(
      fc.property(pages, path, (paths, asked) => {
        const grouped = groupRoutes(
          paths.map((at) => page(at, 'one')),
          '/docs/',
        );
        for (const at of paths) expect(wayTo(grouped, at).at(-1)).toBe(at);
        if (!paths.includes(asked)) expect(wayTo(grouped, asked).at(-1)).not.toBe(asked);
      }),
    );
  });
});

describe('routes below pages of the docs', () => {
  const routes = [page('/site/docs/a/run/'), page('/site/docs/b/c/run/')];
  const group = (docs: string[]) => groupByEnding('run', routes, {baseUrl: '/site/', docs});

  it('are in a group that matches them but no page', () => {
    const grouped = group(['/site/docs/a/', '/site/docs/running/']);
    expect(grouped).toHaveLength(1);
    expect(wayTo(grouped, '/site/docs/b/c/run/').at(-1)).toBe('/site/docs/b/c/run/');
    expect(wayTo(grouped, '/site/docs/running/')).toEqual([]);
  });

  it('are not grouped if a page has the same name, or if there are none', () => {
    expect(group(['/site/docs/procedures/run/'])).toEqual(routes);
    expect(groupByEnding('run', [], {baseUrl: '/', docs: []})).toEqual([]);
  });
});

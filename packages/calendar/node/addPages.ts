import {routeData} from '@deskbook/engine/plugins/routeData';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {CalendarPages} from '../domain/calendarPages';

/** Adds `/calendar/`, a page for each month, and the past sessions. Data that several pages show is one shared file. */
export async function addPages(
  {frame, months, upcoming, past, home}: CalendarPages,
  actions: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  baseUrl: string,
): Promise<void> {
  const frameData = await routeData(actions, 'frame.json', frame);
  const root = `${baseUrl}calendar/`;
  const monthData = new Map<string, string>();
  for (const each of months) {
    const data = await routeData(actions, `month-${each.month}.json`, each);
    monthData.set(each.month, data);
    actions.addRoute({
      path: `${root}${each.month}/`,
      component: '@theme/CalendarMonth',
      exact: true,
      modules: {frame: frameData, month: data},
    });
  }
  actions.addRoute({
    path: root,
    component: '@theme/CalendarHome',
    exact: true,
    modules: {
      frame: frameData,
      home: await routeData(actions, 'home.json', home),
      upcoming: await routeData(actions, 'upcoming.json', upcoming),
      months: home.map(({month}) => ({month: monthData.get(month) as string})),
    },
  });
  actions.addRoute({
    path: `${root}past/`,
    component: '@theme/CalendarPast',
    exact: true,
    modules: {frame: frameData, past: await routeData(actions, 'past.json', past)},
  });
}

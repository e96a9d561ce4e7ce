import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {CalendarPages} from '../domain/calendarPages';
import {CALENDARS_SHOWN} from '../domain/pageData';

/**
 * The pages of the calendar: `/calendar/`, one for each month, and the past. What several of them show is one file
 * that they share.
 */
export async function addPages(
  {frame, months, coming, past}: CalendarPages,
  {createData, addRoute}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  baseUrl: string,
): Promise<void> {
  const frameData = await createData('frame.json', frame);
  const root = `${baseUrl}calendar/`;
  const monthData = new Map<string, string>();
  for (const each of months) {
    const data = await createData(`month-${each.month}.json`, each);
    monthData.set(each.month, data);
    addRoute({
      path: `${root}${each.month}/`,
      component: '@theme/CalendarMonth',
      exact: true,
      modules: {frame: frameData, month: data},
    });
  }
  const shown = months.filter(({month}) => month >= frame.buildDay.slice(0, 7)).slice(0, CALENDARS_SHOWN);
  addRoute({
    path: root,
    component: '@theme/CalendarHome',
    exact: true,
    modules: {
      frame: frameData,
      coming: await createData('coming.json', coming),
      months: shown.map(({month}) => ({month: monthData.get(month) as string})),
    },
  });
  addRoute({
    path: `${root}past/`,
    component: '@theme/CalendarPast',
    exact: true,
    modules: {frame: frameData, past: await createData('past.json', past)},
  });
}

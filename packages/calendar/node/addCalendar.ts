import {routeData} from '@deskbook/engine/plugins/routeData';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {calendarOf} from '../domain/calendar';
import {type CalendarPages, planCalendarPages} from '../domain/calendarPages';
import type {UpcomingSessions} from '../domain/pageData';
import {calendarFiles} from './calendarFiles';
import {type CalendarSource, planSessions} from './planSessions';

type Actions = Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>;

/**
 * Adds the calendar's pages, and the data of the upcoming sessions for all pages (`theme/UpcomingSessions`).
 *
 * @returns what makes the files for other programs
 */
export async function addCalendar(source: CalendarSource, actions: Actions, baseUrl: string) {
  const {catalog, buildDay} = source;
  const {district} = catalog;
  const sessions = planSessions(source);
  const pages = planCalendarPages(calendarOf({sessions, district, buildDay}), district.calendar.week_starts_on);
  await addPages(pages, actions, baseUrl);
  const {occurrences} = pages.upcoming;
  const frame = {buildDay, timeZone: pages.frame.timeZone, signUps: {}};
  await actions.createData('upcoming-sessions.json', {frame, occurrences} satisfies UpcomingSessions);
  return () => calendarFiles(sessions, district, buildDay);
}

/** Adds `/calendar/`, a page for each month, and the past sessions. Data that several pages show is one shared file. */
async function addPages(
  {frame, months, upcoming, past, home}: CalendarPages,
  actions: Actions,
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

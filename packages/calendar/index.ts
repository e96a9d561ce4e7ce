import {definePlugin} from '@deskbook/engine/plugins/definePlugin';
import {checkUpcomingBlocks} from './domain/checkUpcomingBlocks';
import {checkCalendar} from './domain/conflicts';
import {pageParts} from './domain/pageParts';
import {CALENDAR_PLACES} from './domain/places';
import {calendarAddresses} from './node/calendarAddresses';

/**
 * The training calendar: its own pages, and for other programs calendar files, an Atom feed and `/api/sessions.json`. All
 * but the last include committee meetings.
 */
export default definePlugin({
  name: 'training-calendar',
  theme: 'calendar/theme',
  places: CALENDAR_PLACES,
  addresses: calendarAddresses,
  check: async (content) => [...checkCalendar(content.catalog, content.today), ...(await checkUpcomingBlocks(content))],
  pageData: pageParts,
  components: [
    'SessionAgenda',
    'SessionMaterials',
    'SessionDates',
    'SessionBlock',
    'MeetingDates',
    'TrainerNotes',
    'UpcomingSessions',
  ],
  remark: (site) => [
    {load: async () => (await import('./remark/sessionBlock')).default(site)},
    {load: async () => (await import('./remark/upcomingSessions')).default()},
  ],
  sheets: {
    'calendar-styles': /[\\/]calendar[\\/]theme[\\/](?:Calendar|UpcomingSessions)/,
    'session-styles': /[\\/]theme[\\/](?:Session(?:Block|Dates|Agenda|Materials)|MeetingDates|TrainerNotes)[\\/]/,
    'seat-styles': /[\\/]theme[\\/]RegisterButton[\\/]/,
  },
  scripts: {READER_TIME_SCRIPT: 'tellReaderTimes'},

  async build(context) {
    const {addCalendar} = await import('./node/addCalendar');
    const {calendarSource} = await import('./node/calendarSource');
    const make = await addCalendar(calendarSource(context), context.actions, context.baseUrl);
    return {paths: /^calendar\/.*\.\w+$|^api\/sessions\.json$/, make};
  },
});

import type {Extension} from '@deskbook/engine/plugins/extension';
import {checkUpcomingBlocks} from './domain/checkUpcomingBlocks';
import {checkCalendar} from './domain/conflicts';
import {pageParts} from './domain/pageParts';
import {CALENDAR_PLACES} from './domain/places';
import {calendarAddresses} from './node/calendarAddresses';

export default {
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
  remark: () => [
    {load: async () => (await import('./remark/sessionBlock')).default()},
    {load: async () => (await import('./remark/upcomingSessions')).default()},
  ],
} satisfies Extension;

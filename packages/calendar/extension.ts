import type {Extension} from '@deskbook/engine/plugins/extension';
import {checkCalendar} from './domain/conflicts';
import {pageParts} from './domain/pageParts';
import {CALENDAR_PLACES} from './domain/places';
import {calendarAddresses} from './node/calendarAddresses';

export default {
  places: CALENDAR_PLACES,
  addresses: calendarAddresses,
  check: ({catalog, today}) => checkCalendar(catalog, today),
  pageData: pageParts,
  components: ['SessionAgenda', 'SessionMaterials', 'SessionDates', 'SessionBlock', 'MeetingDates', 'TrainerNotes'],
  remark: () => [{load: async () => (await import('./remark/sessionBlock')).default()}],
} satisfies Extension;

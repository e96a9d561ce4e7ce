import ical, {ICalCalendarMethod, ICalEventStatus} from 'ical-generator';
import type {Occurrence} from '../../packages/content/occurrences';
import type {CalendarPlan} from './planCalendar';
import {STAMP} from './writeOurs';

/**
 * Writes the file of all events with ical-generator and the same data. It gets instants as UTC dates, its fastest
 * correct option, without time zones.
 */
export function writeTheirs(
  {district, sessions}: CalendarPlan,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): string {
  const calendar = ical({name: district.name, method: ICalCalendarMethod.PUBLISH, ttl: 43_200});
  const stamp = new Date(STAMP);
  for (const {slug, title, data} of sessions) {
    const url = `${district.url}/docs/training/sessions/${slug}/`;
    for (const {originalDate, startsAt, endsAt, branch, room, trainers} of occurrences.get(slug) ?? []) {
      calendar.createEvent({
        id: `${slug}-${originalDate}@staff.example.org`,
        start: new Date(startsAt),
        end: new Date(endsAt),
        stamp,
        lastModified: stamp,
        sequence: 1,
        summary: title,
        status: ICalEventStatus.CONFIRMED,
        location: `${room}, ${branch}, 1 Main Street`,
        description: `What it is about, in one sentence that fills two lines of a calendar.\n\nTrainer: ${trainers}\n${url}`,
        url,
        organizer: {name: district.name, email: district.help_desk.email},
        categories: (data.audience ?? []).map((name) => ({name})),
      });
    }
  }
  return calendar.toString();
}

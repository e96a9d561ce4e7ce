import type {District} from '../../../content/schemas/district';
import {dateFilePath} from './address';
import {listedDates} from './listedDates';
import type {TrainingSession} from './trainingSession';
import {writeCalendar} from './writeCalendar';
import {writeEvent} from './writeEvent';

interface Source {
  sessions: readonly TrainingSession[];
  district: District;
  /** `YYYY-MM-DD` */
  buildDay: string;
}

/** A file for each date of a series that the session's page lists, by its path under `calendar/`. */
export function writeDateFiles({sessions, district, buildDay}: Source): Map<string, string> {
  return new Map(
    sessions
      .filter(({data}) => data.repeats)
      .flatMap((session) =>
        listedDates(session.occurrences, buildDay).map((occurrence) => {
          const {timeZone, originalDate} = occurrence;
          const events = [writeEvent(session, occurrence, district)];
          const file = writeCalendar({name: session.title, address: null, zones: [timeZone], events});
          return [dateFilePath(session, originalDate), file];
        }),
      ),
  );
}

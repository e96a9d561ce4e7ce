import {isCancelledOrPostponed, type Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import {latest} from '@deskbook/text/dates/dates';
import {pathOf, sessionFilePath} from './address';
import {isUpcoming, listedDates} from './listedDates';
import {describeDate, movedFrom, type SessionDate} from './sessionDate';
import type {SessionOfPage} from './trainingSession';

export interface MeetingsPart {
  /** Up to a dozen meetings that are upcoming on the day of the build, sorted by end. */
  dates: readonly MeetingDate[];
  /** When the last meeting is over; null if none takes place */
  endsAt: string | null;
  /** Path of the calendar file; null if the page is unlisted, so no calendar has it */
  file: string | null;
  calendar: string;
}

export interface MeetingDate extends SessionDate, Pick<Occurrence, 'reason'> {
  movedFrom: string | null;
}

interface MeetingsContext {
  district: District;
  buildDay: string;
  isUnlisted: boolean;
}

export function meetingsPartOf(
  {occurrences, ...committee}: Pick<SessionOfPage, 'kind' | 'slug' | 'occurrences'>,
  {district, buildDay, isUnlisted}: MeetingsContext,
): MeetingsPart {
  const upcoming = occurrences.filter((each) => isUpcoming(each, buildDay));
  return {
    dates: listedDates(upcoming, buildDay).map((occurrence) => ({
      ...describeDate(occurrence, district),
      reason: occurrence.reason,
      movedFrom: movedFrom(occurrence),
    })),
    endsAt: latest(upcoming.filter((each) => !isCancelledOrPostponed(each)).map(({endsAt}) => endsAt)) ?? null,
    file: isUnlisted ? null : pathOf(sessionFilePath(committee), district.base_url),
    calendar: `${district.base_url}calendar/`,
  };
}

import {compareText} from '../../../shared/compareText';
import type {TrainingSession} from './trainingSession';

/** One entry of `/api/sessions.json`: one time that a session takes place. */
export interface SessionEntry {
  url: string;
  title: string;
  /** Instants, `2027-03-03T15:30:00Z`. */
  start: string;
  end: string;
  time_zone: string;
  branch: string | null;
  room: string | null;
  online: string | null;
  trainers: readonly string[] | null;
  status: string;
}

/** What `/api/sessions.json` says, in the order of the start. */
export function sessionsJson(sessions: readonly TrainingSession[]): {sessions: SessionEntry[]} {
  const entries = sessions.flatMap(({url, title, occurrences}) =>
    occurrences.map(({startsAt, endsAt, timeZone, branch, room, online, trainers, status}) => ({
      url,
      title,
      start: startsAt,
      end: endsAt,
      time_zone: timeZone,
      branch,
      room,
      online,
      trainers: trainers.length > 0 ? trainers : null,
      status,
    })),
  );
  return {sessions: entries.toSorted((a, b) => compareText(a.start, b.start) || compareText(a.url, b.url))};
}

import {compareText} from '@deskbook/text/compareText';
import type {TrainingSession} from './trainingSession';

/** One entry of `/api/sessions.json`: one date of a session. */
export interface SessionEntry {
  url: string;
  title: string;
  /** Instants, `2027-03-03T15:30:00Z` */
  start: string;
  end: string;
  time_zone: string;
  branch: string | null;
  room: string | null;
  online: string | null;
  trainers: readonly string[] | null;
  status: string;
}

/** Returns the content of `/api/sessions.json`, sorted by start. */
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

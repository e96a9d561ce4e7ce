import type {SessionDate} from '@deskbook/calendar/domain/sessionDate';
import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import type {DrawnAddress} from '@deskbook/ui/qrCode';

export interface TrainerSession {
  slug: string;
  title: string;
  /** Path of the session's page, with the base URL */
  to: string;
  /** null if seats aren't limited */
  capacity: number | null;
  /** Names of the district's branches, used to recognize a column of branches in a list. */
  branches: readonly string[];
  /** Empty if the page has none */
  agenda: readonly AgendaItem[];
  /** In minutes; null if the page doesn't say */
  setup: number | null;
  teardown: number | null;
  teaches: readonly Material[];
  /** Slides and handouts */
  materials: readonly Material[];
  quiz: Material | null;
  codes: readonly QrCode[];
  /** Sorted by start; never empty */
  dates: readonly TrainerDate[];
  /** Index of the date on the static page: the next one on the day of the build, or the last. */
  shown: number;
}

/** Includes the drawn codes, which are only in the page's HTML. */
export interface PlannedSession extends TrainerSession {
  codes: readonly DrawnCode[];
}

export interface AgendaItem {
  minutes: number;
  title: string;
  /** For the trainer; never shown to the room */
  notes?: string | undefined;
}

/** A page related to the session. `to` is null if it can't be opened yet. */
export interface Material {
  title: string;
  to: string | null;
}

export interface TrainerDate extends SessionDate {
  /** Its original date in the series. Identifies it in addresses and in browser storage. */
  id: string;
}

export interface QrCode extends Pick<DrawnAddress, 'address'> {
  leadsTo: 'session' | 'quiz';
}

export interface DrawnCode extends QrCode, DrawnAddress {}

export function trainerPathOf(sessionPath: string): string {
  return `${sessionPath.replace(/\/$/, '')}/run/`;
}

/**
 * Returns the index of the date that a trainer most likely wants: the next one that takes place, or else the last one.
 *
 * @param now an instant, `2027-03-03T15:30:00Z`; a day without a time means its midnight in UTC
 */
export function nextDate(dates: readonly TrainerDate[], now: string): number {
  const next = dates.findIndex((date) => !isCancelledOrPostponed(date) && Date.parse(date.endsAt) > Date.parse(now));
  return next >= 0 ? next : dates.length - 1;
}

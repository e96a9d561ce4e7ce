import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import type {DrawnAddress} from '../../../../shared/qrCode';
import type {SessionDate} from '../sessionDate';

export interface TrainerSession {
  slug: string;
  title: string;
  /** Path of the session's page with the base URL in front. */
  to: string;
  /** How many may come; null where nobody counts. */
  capacity: number | null;
  /** Names of the district's branches, by which a column of a list is known. */
  branches: readonly string[];
  /** Empty where the page names none. */
  agenda: readonly AgendaItem[];
  /** In minutes; null where the page does not say. */
  setup: number | null;
  teardown: number | null;
  teaches: readonly Material[];
  /** Slides and the like. */
  materials: readonly Material[];
  quiz: Material | null;
  codes: readonly QrCode[];
  /** In the order of their start; never empty. */
  dates: readonly TrainerDate[];
  /** Index of the date that the static page shows: the next one on the day of the build, or the last. */
  shown: number;
}

/** With the codes drawn: the drawings are in the page's HTML only. */
export interface PlannedSession extends TrainerSession {
  codes: readonly DrawnCode[];
}

export interface AgendaItem {
  minutes: number;
  title: string;
  /** For whoever gives the session; the room never sees them. */
  notes?: string | undefined;
}

/** A page that belongs to the session. `to` is null while it cannot be opened. */
export interface Material {
  title: string;
  to: string | null;
}

export interface TrainerDate extends SessionDate {
  /** The date that the series gave it, before any move: names it in addresses and in what a browser keeps. */
  id: string;
}

/** A code that the page shows. */
export interface QrCode extends Pick<DrawnAddress, 'address'> {
  leadsTo: 'session' | 'quiz';
}

export interface DrawnCode extends QrCode, DrawnAddress {}

export function trainerPathOf(sessionPath: string): string {
  return `${sessionPath.replace(/\/$/, '')}/run/`;
}

/**
 * The date that a trainer most likely wants: the next that takes place and is not over, else the last.
 *
 * @param now an instant, `2027-03-03T15:30:00Z`; a day alone counts from its midnight in UTC
 */
export function nextDate(dates: readonly TrainerDate[], now: string): number {
  const next = dates.findIndex((date) => !isCancelledOrPostponed(date) && Date.parse(date.endsAt) > Date.parse(now));
  return next >= 0 ? next : dates.length - 1;
}

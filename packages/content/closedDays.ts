import {compareText} from '@deskbook/text/compareText';
import {groupBy} from '@deskbook/text/groupBy';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import type {District} from './schemas/district';

/** Why a branch is closed on a day, and where district.yml says so. */
interface ClosedDay {
  reason: string | null;
  writtenAt: YamlPath;
}

/** Returns the dated closures of a branch: the district's first, then its own. Without a branch, the district's. */
export function closedDaysOf({closed, branches}: Pick<District, 'closed' | 'branches'>, branch = '') {
  const own = branches[branch]?.closed ?? [];
  return new Map<string, ClosedDay>([
    ...entriesOf(closed, ['closed']),
    ...entriesOf(own, ['branches', branch, 'closed']),
  ]);
}

function entriesOf(days: District['closed'], at: YamlPath): [string, ClosedDay][] {
  if (Array.isArray(days)) {
    return days.map((date: string, index: number) => [date, {reason: null, writtenAt: [...at, index]}]);
  }
  return Object.entries(days).map(([date, reason]) => [date, {reason, writtenAt: [...at, date]}]);
}

/** One reason for which branches are closed on a day. */
export interface Closing {
  reason: string | null;
  /** Branch names; null if all branches are closed. */
  branches: readonly string[] | null;
}

export interface ClosedDate {
  /** `YYYY-MM-DD` */
  date: string;
  closings: readonly Closing[];
}

/** Returns all closed dates in order, grouping branches that share a reason. */
export function closedDatesOf(district: District): ClosedDate[] {
  const days = Object.entries(district.branches).flatMap(([key, {name}]) =>
    [...closedDaysOf(district, key)].map(([date, {reason}]) => ({date, reason, name})),
  );
  const all = Object.keys(district.branches).length;
  return [...groupBy(days, ({date}) => [date])]
    .map(([date, closed]) => ({
      date,
      closings: [...groupBy(closed, ({reason}) => [reason])].map(([reason, branches]) => ({
        reason,
        branches: branches.length === all ? null : branches.map(({name}) => name),
      })),
    }))
    .toSorted((a, b) => compareText(a.date, b.date));
}

export interface DayClosed {
  /** `YYYY-MM-DD` */
  date: string;
  reason: string | null;
}

/** Enough until the next build. Every page with the help desk's hours carries them in its HTML. */
const MAX_DAYS = 6;

/** Returns the next days on which every branch, and so the help desk, is closed. */
export function nextDaysClosed(district: District, today: string): DayClosed[] {
  return closedDatesOf(district)
    .filter(({date}) => date >= today)
    .flatMap(({date, closings}) =>
      closings.filter(({branches}) => branches === null).map(({reason}) => ({date, reason})),
    )
    .slice(0, MAX_DAYS);
}

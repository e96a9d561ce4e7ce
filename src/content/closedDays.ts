import type {District} from './schemas/district';
import type {YamlPath} from './yamlSource';

/** A day on which a branch is closed: why, and where district.yml says so. */
export interface ClosedDay {
  reason: string | null;
  writtenAt: YamlPath;
}

/** The days on which a branch is closed by their dates: those of the whole district, then its own. */
export function closedDaysOf({closed, branches}: Pick<District, 'closed' | 'branches'>, branch: string) {
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

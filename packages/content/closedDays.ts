import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import type {District} from './schemas/district';

/** Why a branch is closed on a day, and where district.yml says so. */
export interface ClosedDay {
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

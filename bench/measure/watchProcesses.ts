import {existsSync, readdirSync, readFileSync} from 'node:fs';

const CLOCK_TICKS_A_SECOND = 100;
const EVERY_MS = 200;

interface Seen {
  pid: number;
  parent: number;
  /** Together with the pid it names a process once and for all. */
  startedAt: string;
  cpuSeconds: number;
}

/** Follows a process and all that it starts. */
export interface Watch {
  /** Ends it; gives the CPU seconds that all of them were last seen with, null where there is no /proc. */
  stop(): number | null;
}

/**
 * Looks at a process tree again and again. The system adds up the CPU time of children that their parents wait for;
 * a browser's do not all belong to those, and theirs would be lost.
 */
export function watchProcesses(root: number): Watch {
  if (!existsSync('/proc/self/stat')) return {stop: () => null};
  const members = new Map<string, Seen>();
  const look = () => {
    for (const member of findMembers(readProcesses(), root, members)) members.set(nameOf(member), member);
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return [...members.values()].reduce((sum, {cpuSeconds}) => sum + cpuSeconds, 0);
    },
  };
}

const nameOf = ({pid, startedAt}: Seen) => `${pid} ${startedAt}`;

/** Once a member, always a member: a process that loses its parent gets another one, outside the tree. */
export function findMembers(all: readonly Seen[], root: number, known: ReadonlyMap<string, unknown>): Seen[] {
  const pids = new Set([root]);
  const isMember = (process: Seen) => pids.has(process.pid) || pids.has(process.parent) || known.has(nameOf(process));
  let size = 0;
  while (size !== pids.size) {
    size = pids.size;
    for (const process of all) if (isMember(process)) pids.add(process.pid);
  }
  return all.filter(isMember);
}

function readProcesses(): Seen[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        return [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))];
      } catch {
        // It has ended since the folder was listed.
        return [];
      }
    });
}

/** The name of the program is in parentheses and may hold spaces and parentheses; the third field follows it. */
export function parseStat(stat: string): Seen {
  const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
  const [userTicks, systemTicks] = [Number(fields[11]), Number(fields[12])];
  return {
    pid: Number.parseInt(stat, 10),
    parent: Number(fields[1]),
    startedAt: fields[19] as string,
    cpuSeconds: (userTicks + systemTicks) / CLOCK_TICKS_A_SECOND,
  };
}

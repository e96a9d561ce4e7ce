import {existsSync, readdirSync, readFileSync} from 'node:fs';

const CLOCK_TICKS_A_SECOND = 100;
const EVERY_MS = 200;

interface Seen {
  pid: number;
  parent: number;
  /** Together with the pid, it identifies a process uniquely. */
  startedAt: string;
  cpuSeconds: number;
}

/** Watches a process and its descendants. */
export interface Watch {
  /** Stops watching and returns the total CPU seconds last seen; null without /proc. */
  stop(): number | null;
}

/**
 * Samples a process tree repeatedly. The system adds up the CPU time of children that their parents wait for. Not all
 * of a browser's processes are among those, and theirs would be lost.
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

/** Known members stay members, because an orphaned process gets a new parent outside the tree. */
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
        // It ended after the folder was listed.
        return [];
      }
    });
}

/** The program's name is in parentheses and may contain spaces and parentheses; the third field follows it. */
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

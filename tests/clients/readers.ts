import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {FoundEvent} from './scenario';

/** A program that reads calendar files. */
export interface Reader {
  name: string;
  /** Why it can't run here; null if it can. */
  missing: string | null;
  /** Reads events and expands recurrence rules. */
  read(text: string): FoundEvent[];
}

const HERE = import.meta.dirname;
/** Debian's own Python, which has Debian's packages. */
const PYTHON = '/usr/bin/python3';

export const folder = mkdtempSync(join(tmpdir(), 'deskbook-clients-'));
let files = 0;

export function writeCalendarFile(text: string): string {
  const file = join(folder, `${++files}.ics`);
  writeFileSync(file, text);
  return file;
}

/** Runs a program. Its standard error becomes part of a failure's message. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  return execFileSync(command, args, {encoding: 'utf8', stdio: 'pipe', env: {...process.env, ...env}});
}

export function missing(command: string, ...args: readonly string[]): string | null {
  try {
    run(command, args);
    return null;
  } catch (error) {
    return `${command} does not run: ${(error as Error).message.split('\n').at(-2) ?? ''}`;
  }
}

function sorted(events: FoundEvent[]): FoundEvent[] {
  return events.toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
}

function icalendar(): Reader {
  return {
    name: 'python3-icalendar with python3-recurring-ical-events',
    missing: missing(PYTHON, '-c', 'import icalendar, recurring_ical_events'),
    read: (text) => sorted(JSON.parse(run(PYTHON, [join(HERE, 'readIcalendar.py'), writeCalendarFile(text)]))),
  };
}

function libical(): Reader {
  const program = join(folder, 'readLibical');
  return {
    name: 'libical',
    missing: missing('cc', '-Wall', '-o', program, join(HERE, 'readLibical.c'), '-lical'),
    read: (text) => sorted(linesOf(run(program, [writeCalendarFile(text)])).map(readLine)),
  };
}

function readLine(line: string): FoundEvent {
  const [uid = '', start = '', end = '', zone = '', status = '', sequence = ''] = line.split('\t');
  return {uid, start, end, zone, status, sequence: Number(sequence)};
}

export function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

/** khal keeps what it imports, like a person's calendar; each instance has its own home. */
export interface Khal {
  import(text: string): void;
  list(): FoundEvent[];
}

export const khalMissing = missing('khal', '--version');

export function openKhal(): Khal {
  const home = mkdtempSync(join(folder, 'khal-'));
  mkdirSync(join(home, 'calendar'));
  const config = join(home, 'config');
  writeFileSync(
    config,
    `[calendars]
[[training]]
path = ${join(home, 'calendar')}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(home, 'khal.db')}
[default]
default_calendar = training
`,
  );
  const khal = (...args: string[]) => run('khal', ['-c', config, ...args], {HOME: home, LC_ALL: 'C.UTF-8'});
  const format = '{uid}\t{start-long}\t{end-long}\t{status}';
  return {
    import: (text) => void khal('import', '--batch', '-a', 'training', writeCalendarFile(text)),
    list: () =>
      sorted(
        linesOf(khal('list', '--day-format', '', '--format', format, '2026-01-01', '2028-01-01')).map((line) => {
          const [uid = '', start = '', end = '', status = ''] = line.split('\t');
          return {
            uid,
            start: toInstant(start),
            end: toInstant(end),
            zone: null,
            status: status.trim(),
            sequence: null,
          };
        }),
      ),
  };
}

function toInstant(time: string): string {
  return `${time.replace(' ', 'T')}:00Z`;
}

export const readers: readonly Reader[] = [icalendar(), libical()];

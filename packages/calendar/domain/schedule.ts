import {STATUSES_OF_DATES} from '@deskbook/content/occurrences';
import {SCHEDULE_FIELDS, type ScheduledKind} from '@deskbook/content/scheduled';
import {minutesOf} from '@deskbook/text/dates/dates';
import {valueAt, type YamlValue} from '@deskbook/text/yaml/yamlSource';

/** The fields that say when, where and by whom a session is given, and whether it takes place. */
const FIELDS = [
  'start',
  'duration',
  'end',
  'time_zone',
  'branch',
  'room',
  'online',
  'trainers',
  'status',
  'repeats',
] as const;

const DEFAULTS: Readonly<Record<string, string>> = {status: 'scheduled', interval: '1'};

/** Lists of dates, which may have reasons */
const DATES: ReadonlySet<string> = new Set(STATUSES_OF_DATES);

/** Fields of a date that aren't part of the schedule */
const NOT_SCHEDULE = new Set(['registration_closes', 'reason']);

/**
 * Returns the schedule in front matter in one canonical spelling, so two schedules are equal if their texts are. Order,
 * quotes, a `T` in a time, a list of one and explicit defaults make no difference. Returns null if nothing is scheduled.
 */
export function scheduleOf(frontMatter: YamlValue | undefined): string | null {
  if (typeof frontMatter !== 'object' || Array.isArray(frontMatter)) return null;
  const {kind} = frontMatter;
  if (typeof kind !== 'string' || !Object.hasOwn(SCHEDULE_FIELDS, kind)) return null;
  const schedule = valueAt(frontMatter, SCHEDULE_FIELDS[kind as ScheduledKind]);
  if (typeof schedule !== 'object' || Array.isArray(schedule)) return null;
  const fields = FIELDS.map((field) => [field, schedule[field]] as const);
  return JSON.stringify(plain(Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as YamlValue));
}

type Plain = string | Plain[] | {[key: string]: Plain};

function plain(value: YamlValue, key = ''): Plain {
  if (typeof value === 'string') return plainText(value, key);
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item)).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return items.length === 1 ? (items[0] as Plain) : items;
  }
  if (DATES.has(key)) return plain(Object.keys(value));
  const entries = Object.entries(value)
    .filter(([name]) => !NOT_SCHEDULE.has(name))
    .map(([name, inner]) => [name, plain(inner, name)] as const)
    .filter(([name, inner]) => inner !== DEFAULTS[name] && !isEmpty(inner));
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function plainText(text: string, key: string): string {
  const minutes = key === 'duration' ? minutesOf(text) : undefined;
  return minutes === undefined ? text.trim().replace(/^(\d{4}-\d{2}-\d{2})T(?=\d{2}:\d{2}$)/, '$1 ') : `${minutes} min`;
}

function isEmpty(value: Plain): boolean {
  return value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

import {EVERY_SESSION, rosterOfKey} from '@deskbook/records/client/trainerKeys';
import {hasShape, isObject, isText} from '@deskbook/records/domain/checks';
import {learningFileProblem} from '@deskbook/records/domain/readLearningFile';
import type {ReceivedFile} from '@deskbook/records/domain/report/readReceived';
import type {RosterFile} from '@deskbook/records/domain/roster/readRosterFile';
import type {StaffList, StaffMember} from '@deskbook/records/domain/roster/readStaffList';
import {isRoster, openRoster} from '@deskbook/records/domain/roster/roster';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import type {Change, ReportStore, Snapshot} from './reportStore';

/** Several files from each person of a large district. */
export const MOST_FILES = 20_000;

export interface StoredReport {
  files: readonly ReceivedFile[];
  rosters: readonly RosterFile[];
  staff: readonly StaffList[];
  /** The trainer's names for senders, by their keys */
  names: ReadonlyMap<string, string>;
  unreadable: number;
}

export function readReport(values: Snapshot['values']): StoredReport {
  const entries = [...values];
  const under = (prefix: string) => entries.filter(([key]) => key.startsWith(prefix));
  const [files, rosters, staff, names] = [under('file:'), under('roster:'), under('staff:'), under('name:')];
  const ofKind = <T>(list: typeof entries, isRight: (value: unknown) => value is T) =>
    list.flatMap(([, value]) => (isRight(value) ? [value] : []));
  const goodFiles = ofKind(files, isFile);
  const goodRosters = ofKind(rosters, isRosterFile);
  const goodStaff = ofKind(staff, isStaffList);
  const goodNames = names.flatMap(([key, value]) =>
    isName(value) ? [[key.slice('name:'.length), value.name] as const] : [],
  );
  return {
    files: goodFiles,
    rosters: goodRosters,
    staff: goodStaff,
    names: new Map(goodNames),
    unreadable: entries.length - goodFiles.length - goodRosters.length - goodStaff.length - goodNames.length,
  };
}

/**
 * Returns the change that keeps a file, or null if it's already there.
 *
 * @param values what is there, with the changes before this one
 */
export function fileChange(values: ReadonlyMap<string, unknown>, file: ReceivedFile): Change | null {
  // Two different files from the same time mean that one was edited. Keeps both, so the report can show it.
  for (let version = 0; ; version++) {
    const key = `file:${file.sender.code}:${file.made_at}${version === 0 ? '' : `:${version}`}`;
    const known = values.get(key);
    if (known === undefined || !isFile(known)) return [key, file];
    if (textOf(known) === textOf(file)) return null;
  }
}

export function rosterChange(roster: RosterFile): Change {
  return [`roster:${encodeURIComponent(roster.session)}:${roster.date}`, roster];
}

/** A list with the same file name takes the place of the one before. */
export function staffChange(list: StaffList): Change {
  return [`staff:${encodeURIComponent(list.source)}`, list];
}

/**
 * @param keys the sender's keys; the name is kept under the first one
 * @param name '' removes the name
 */
export function nameChanges(keys: readonly string[], name: string): Change[] {
  const kept = name.trim() === '' ? undefined : {name: name.trim()};
  return keys.map((key, place) => [`name:${key}`, place === 0 ? kept : undefined]);
}

/** @param withTyped also removes the rosters that were typed on trainers' pages */
export function forgetReport(store: ReportStore, storage: SafeStorage, withTyped: boolean): void {
  store.clear();
  if (!withTyped) return;
  const {entries, unreadable} = storage.list(EVERY_SESSION, isRoster);
  for (const key of [...entries.map((entry) => entry.key), ...unreadable]) if (rosterOfKey(key)) storage.remove(key);
}

/** Returns the rosters that were typed on trainers' pages in this browser. */
export function typedRosters(storage: SafeStorage): RosterFile[] {
  return storage.list(EVERY_SESSION, isRoster).entries.flatMap(({key, value}) => {
    const place = rosterOfKey(key);
    return place ? [{...place, people: openRoster(value)}] : [];
  });
}

/** Merges rosters. For a date with several, the one from the trainer's page wins, because it's newer. */
export function joinRosters(own: readonly RosterFile[], brought: readonly RosterFile[]): RosterFile[] {
  const isOwn = ({session, date}: RosterFile) => own.some((each) => each.session === session && each.date === date);
  return [...own, ...brought.filter((roster) => !isOwn(roster))];
}

/** The same file may come in under two names, or by e-mail. */
function textOf({source: _, ...file}: ReceivedFile): string {
  return JSON.stringify(file);
}

/** Files that were checked before. Checking thousands of them again would hold up each change. */
const checked = new WeakMap<object, boolean>();

function isFile(value: unknown): value is ReceivedFile {
  if (!isObject(value)) return false;
  const known = checked.get(value) ?? learningFileProblem(value) === null;
  checked.set(value, known);
  return known;
}

function isRosterFile(value: unknown): value is RosterFile {
  if (!isObject(value) || !Array.isArray(value.people)) return false;
  return isText(value.session) && isText(value.date) && isRoster(value.people.map((each, id) => ({...each, id})));
}

const isStaffMember = hasShape<StaffMember>({
  name: isText,
  email: isText,
  number: isText,
  job: isText,
  branch: isText,
  firstDay: isText,
});

function isStaffList(value: unknown): value is StaffList {
  return isObject(value) && isText(value.source) && Array.isArray(value.people) && value.people.every(isStaffMember);
}

function isName(value: unknown): value is {name: string} {
  return isObject(value) && isText(value.name);
}

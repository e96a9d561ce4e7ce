import {ROOT, type SafeStorage} from '../../../../browser/storage';
import {EVERY_SESSION, rosterOfKey} from '../../../../learning/client/trainerKeys';
import {hasShape, isObject, isText} from '../../../../learning/domain/checks';
import type {LearningFile} from '../../../../learning/domain/learningFile';
import {checkLearningFile} from '../../../../learning/domain/readLearningFile';
import type {RosterFile} from '../../../../learning/domain/roster/readRosterFile';
import type {StaffList, StaffMember} from '../../../../learning/domain/roster/readStaffList';
import {isRoster, openRoster} from '../../../../learning/domain/roster/roster';

/*
 * The data a trainer adds stays in this browser, each item under its own key:
 *
 *   deskbook:report:1:file:CODE:MADE_AT     a file someone sent
 *   deskbook:report:1:roster:SLUG:DATE      a roster from a file
 *   deskbook:report:1:staff:SOURCE          a staff list, by its file's name
 *   deskbook:report:1:name:KEY              the trainer's name for a sender, who is a code or a code with a name
 *
 * The 1 is the version of the format.
 */
const ALL = `${ROOT}report:1:`;

/** Far more than one district needs, and more than browsers have room for. */
export const MOST_FILES = 2000;

export interface KeptReport {
  files: readonly LearningFile[];
  /** One per date of a session, from files and from trainers' pages */
  rosters: readonly RosterFile[];
  rosterFiles: number;
  staff: readonly StaffList[];
  /** Number of dates with a roster typed on a trainer's page */
  typedRosters: number;
  /** The trainer's names for senders, by their keys */
  names: ReadonlyMap<string, string>;
  /** Number of unreadable items */
  unreadable: number;
}

export function readReport(storage: SafeStorage): KeptReport {
  const files = storage.list(`${ALL}file:`, isFile);
  const rosters = storage.list(`${ALL}roster:`, isRosterFile);
  const staff = storage.list(`${ALL}staff:`, isStaffList);
  const names = storage.list(`${ALL}name:`, isName);
  const typed = typedRosters(storage);
  return {
    files: files.entries.map(({value}) => value),
    rosters: joined(
      typed,
      rosters.entries.map(({value}) => value),
    ),
    rosterFiles: rosters.entries.length,
    staff: staff.entries.map(({value}) => value),
    typedRosters: typed.filter(({people}) => people.length > 0).length,
    names: new Map(names.entries.map(({key, value}) => [key.slice(`${ALL}name:`.length), value.name])),
    unreadable: [files, rosters, staff, names].reduce((sum, {unreadable}) => sum + unreadable.length, 0),
  };
}

/** @returns whether the file was new */
export function keepFile(storage: SafeStorage, file: LearningFile): boolean {
  const key = `${ALL}file:${file.sender.code}:${file.made_at}`;
  const known = storage.read(key, isFile);
  if (known && JSON.stringify(known) === JSON.stringify(file)) return false;
  // Two different files from the same time mean that one was edited. Keeps both, so the report can show it.
  storage.write(known ? `${key}:${storage.list(key, isFile).entries.length}` : key, file);
  return true;
}

export function keepRoster(storage: SafeStorage, roster: RosterFile): void {
  storage.write(`${ALL}roster:${encodeURIComponent(roster.session)}:${roster.date}`, roster);
}

/** A list with the same file name takes the place of the one before. */
export function keepStaff(storage: SafeStorage, list: StaffList): void {
  storage.write(`${ALL}staff:${encodeURIComponent(list.source)}`, list);
}

/**
 * @param keys the sender's keys; the name is kept under the first one
 * @param name '' removes the name
 */
export function keepName(storage: SafeStorage, keys: readonly string[], name: string): void {
  for (const key of keys) storage.remove(`${ALL}name:${key}`);
  if (name.trim() !== '') storage.write(`${ALL}name:${keys[0]}`, {name: name.trim()});
}

/** @param withTyped also removes the rosters that were typed on trainers' pages */
export function forgetReport(storage: SafeStorage, withTyped: boolean): void {
  storage.removeAll(ALL);
  if (!withTyped) return;
  const {entries, unreadable} = storage.list(EVERY_SESSION, isRoster);
  for (const key of [...entries.map((entry) => entry.key), ...unreadable]) if (rosterOfKey(key)) storage.remove(key);
}

function typedRosters(storage: SafeStorage): RosterFile[] {
  return storage.list(EVERY_SESSION, isRoster).entries.flatMap(({key, value}) => {
    const place = rosterOfKey(key);
    return place ? [{...place, people: openRoster(value)}] : [];
  });
}

/** Merges rosters. For a date with several, the one from the trainer's page wins, because it's newer. */
function joined(own: readonly RosterFile[], brought: readonly RosterFile[]): RosterFile[] {
  const isOwn = ({session, date}: RosterFile) => own.some((each) => each.session === session && each.date === date);
  return [...own, ...brought.filter((roster) => !isOwn(roster))];
}

function isFile(value: unknown): value is LearningFile {
  return isObject(value) && checkLearningFile(value).file !== undefined;
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

import {foldText} from '@deskbook/text/foldText';
import {groupBy} from '@deskbook/text/groupBy';
import {type LearningRecord, recordKey} from '../learningRecord';
import type {RosterFile} from '../roster/readRosterFile';
import type {StaffList, StaffMember} from '../roster/readStaffList';
import {agree, type Listed, matchListed} from './matchListed';
import {addToGroup, type FromSender, isSamePerson, type NamedSender} from './mergeFiles';
import type {ReceivedFile} from './readReceived';
import type {Names} from './whoIsWho';

/** What a trainer should know about a person's identity. */
export type PersonNote =
  /** Only their code is known */
  | 'nameless'
  | 'same-name'
  /** Someone with a different name has the same e-mail address */
  | 'same-email'
  /** Several codes were merged into this person */
  | 'several-codes'
  /** Someone else sent results under the same code, so they shared a browser without switching names */
  | 'shared-code'
  /** Sent results that someone else had already sent under the same code */
  | 'sent-before'
  /** Sent results under another name before */
  | 'renamed'
  /** Their files contradict each other about an attempt or a receipt */
  | 'contradiction'
  /** Sent results under another name than the staff list has */
  | 'listed-as'
  /** Isn't on the staff list */
  | 'not-listed';

export interface ReportPerson {
  id: string;
  /** Display name, with a code if someone else has the same name */
  name: string;
  codes: readonly string[];
  /** What the trainer can name */
  senders: readonly {code: string; keys: FromSender['keys']}[];
  earlierNames: readonly string[];
  /** The name they sent results under, or '' */
  sentName: string;
  email: string | undefined;
  staffNumber: string | undefined;
  /** Role key */
  role: string | undefined;
  job: string;
  branch: string;
  isOnStaffList: boolean;
  /** Their first day on the staff list; null if unknown */
  firstDay: string | null;
  /** Their job on the staff list, which may be a role; null if unknown */
  listedJob: string | null;
  records: readonly LearningRecord[];
  /** Everything they sent */
  files: readonly ReceivedFile[];
  /** Sessions that list them on the roster */
  sessions: readonly RosterEntry[];
  notes: readonly PersonNote[];
}

export interface RosterEntry {
  session: string;
  date: string;
  attended: boolean;
}

/** A person while senders and rosters are being merged. */
interface Gathered {
  senders: readonly (FromSender & NamedSender)[];
  name: string;
  emails: readonly string[];
  numbers: readonly string[];
  job: string;
  branch: string;
  staff: StaffMember | null;
  sessions: RosterEntry[];
}

/**
 * Merges senders, staff lists and roster entries into a list of distinct people.
 *
 * @param names the trainer's names for senders, by their keys. Senders with the same name are one person.
 */
export function peopleOf(
  sent: readonly FromSender[],
  rosters: readonly RosterFile[],
  names: Names = new Map(),
  staff: readonly StaffList[] = [],
): ReportPerson[] {
  const people = gatherSenders(sent.map((each) => ({...each, given: givenTo(each, names)})));
  for (const {people: listed} of staff) addStaff(people, listed);
  for (const roster of rosters) addRoster(people, roster);
  const described = people.map((person, place) => describePerson(person, place, staff.length > 0));
  return withNotes(described).sort(
    (one, other) => one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : 1),
  );
}

export function givenTo({keys}: Pick<FromSender, 'keys'>, names: Names): string {
  return keys.map((key) => names.get(key)).find(Boolean) ?? '';
}

function gatherSenders(senders: readonly (FromSender & NamedSender)[]): Gathered[] {
  const groups: (FromSender & NamedSender)[][] = [];
  // Comparing everyone with everyone would take a minute for 5,000 people.
  const places = new Map<string, Set<number>>();
  for (const sender of senders) {
    const {email, staff_number} = sender.sender;
    const marks = [sender.given, staff_number, email].map((text, field) => `${field} ${foldText(text ?? '')}`);
    const candidates = new Set(
      marks.flatMap((mark) => [...(places.get(mark) ?? [])]).sort((one, other) => one - other),
    );
    const place = addToGroup(groups, sender, isSamePerson, candidates);
    for (const mark of marks) {
      if (!/ $/.test(mark)) places.set(mark, (places.get(mark) ?? new Set()).add(place));
    }
  }
  return groups.map((group) => ({
    senders: group,
    name: lastOf(group.map(({given}) => given)) || lastOf(group.map(({sender}) => sender.name)),
    emails: group.flatMap(({sender}) => sender.email || []),
    numbers: group.flatMap(({sender}) => sender.staff_number || []),
    job: '',
    branch: '',
    staff: null,
    sessions: [],
  }));
}

/** Adds the people on a staff list, which knows best what they are called. */
function addStaff(people: Gathered[], listed: readonly StaffMember[]): void {
  addListed(people, listed, (found, person) => {
    found.name = person.name || found.name;
    found.staff ??= person;
  });
}

function addRoster(people: Gathered[], {session, date, people: listed}: RosterFile): void {
  addListed(people, listed, (found, person) => {
    found.name ||= person.name;
    found.sessions.push({session, date, attended: person.attended});
  });
}

interface ListedPerson extends Listed {
  job: string;
  branch: string;
}

function addListed<L extends ListedPerson>(
  people: Gathered[],
  listed: readonly L[],
  add: (found: Gathered, person: L) => void,
): void {
  const known = matchListed(listed, people);
  for (const person of listed) {
    const found: Gathered = known.get(person) ?? {...NOBODY, sessions: []};
    if (!known.has(person)) people.push(found);
    if (person.email) found.emails = [...found.emails, person.email];
    if (person.number) found.numbers = [...found.numbers, person.number];
    found.job ||= person.job;
    found.branch ||= person.branch;
    add(found, person);
  }
}

const NOBODY: Omit<Gathered, 'sessions'> = {
  senders: [],
  name: '',
  emails: [],
  numbers: [],
  job: '',
  branch: '',
  staff: null,
};

function describePerson(gathered: Gathered, place: number, hasStaffList: boolean): ReportPerson {
  const {senders, name, emails, numbers, job, branch, staff, sessions} = gathered;
  const [email, code = ''] = [emails.at(-1), senders[0]?.sender.code];
  const records = new Map(senders.flatMap((each) => each.records).map((record) => [recordKey(record), record]));
  const notes: PersonNote[] = [];
  if (name === '') notes.push('nameless');
  if (senders.length > 1) notes.push('several-codes');
  if (senders.some(({isShared}) => isShared)) notes.push('shared-code');
  if (senders.some(({repeated}) => repeated.length > 0)) notes.push('sent-before');
  const earlierNames = [...new Set(senders.flatMap((each) => each.earlierNames))];
  if (earlierNames.length > 0) notes.push('renamed');
  if (senders.some(({contradictions}) => contradictions.length > 0)) notes.push('contradiction');
  const sentName = lastOf(senders.map(({sender}) => sender.name));
  if (staff?.name && sentName && !agree(staff.name, sentName)) notes.push('listed-as');
  if (hasStaffList && !staff) notes.push('not-listed');
  return {
    id: senders[0]?.keys[0] || `listed ${place}`,
    name: name || email || code,
    codes: [...new Set(senders.map(({sender}) => sender.code))],
    senders: senders.map(({sender, keys}) => ({code: sender.code, keys})),
    earlierNames,
    sentName,
    email,
    staffNumber: numbers.at(-1),
    role: lastOf(senders.map(({role}) => role)) || undefined,
    job,
    branch,
    isOnStaffList: staff !== null,
    firstDay: staff?.firstDay || null,
    listedJob: staff?.job || null,
    records: [...records.values()],
    files: senders.flatMap(({files}) => files),
    sessions,
    notes,
  };
}

/** Flags people who could be confused with each other, and adds a distinguishing mark to their names. */
function withNotes(people: readonly ReportPerson[]): ReportPerson[] {
  const byName = groupBy(people, ({name}) => [foldText(name)]);
  const byEmail = groupBy(people, ({email}) => (email ? [foldText(email)] : []));
  return people.map((person) => {
    const isNamesake = (byName.get(foldText(person.name))?.length ?? 0) > 1;
    const isSharing = person.email !== undefined && (byEmail.get(foldText(person.email))?.length ?? 0) > 1;
    // Someone who sent nothing can't have sent another person's results.
    const isSilent = person.codes.length === 0 && person.sessions.length === 0;
    const isShared = person.notes.includes('shared-code');
    const mark =
      (isShared && person.staffNumber) || person.codes[0] || person.staffNumber || person.email || person.branch;
    return {
      ...person,
      name: isNamesake && mark ? `${person.name} (${mark})` : person.name,
      notes: [
        ...person.notes,
        ...(isNamesake && !isSilent ? (['same-name'] as const) : []),
        ...(isSharing && !isSilent ? (['same-email'] as const) : []),
      ],
    };
  });
}

function lastOf(texts: readonly (string | undefined)[]): string {
  return texts.findLast((text) => text) ?? '';
}

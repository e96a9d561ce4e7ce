import {foldText} from '../../../shared/foldText';
import {groupBy} from '../../../shared/groupBy';
import {type LearningRecord, recordKey} from '../learningRecord';
import type {RosterFile} from '../roster/readRosterFile';
import type {NewParticipant} from '../roster/roster';
import type {FromSender} from './mergeFiles';
import {addToGroup, isSamePerson, type NamedSender} from './samePerson';

/** What a trainer should know about a person's identity. */
export type PersonNote =
  /** Only their code is known */
  | 'nameless'
  /** Someone else has the same name */
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
  | 'contradiction';

export interface ReportPerson {
  id: string;
  /** Display name, with a code if someone else has the same name */
  name: string;
  codes: readonly string[];
  /** What the trainer can name */
  senders: readonly {code: string; keys: FromSender['keys']}[];
  /** Names they sent results under before */
  earlierNames: readonly string[];
  email: string | undefined;
  staffNumber: string | undefined;
  /** Role key */
  role: string | undefined;
  job: string;
  branch: string;
  records: readonly LearningRecord[];
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
  job: string;
  branch: string;
  sessions: RosterEntry[];
}

/**
 * Merges senders and roster entries into a list of distinct people.
 *
 * @param names the trainer's names for senders, by their keys. Senders with the same name are one person.
 */
export function peopleOf(
  sent: readonly FromSender[],
  rosters: readonly RosterFile[],
  names: ReadonlyMap<string, string> = new Map(),
): ReportPerson[] {
  const people = gatherSenders(sent.map((each) => ({...each, given: givenTo(each, names)})));
  for (const roster of rosters) addRoster(people, roster);
  const described = people.map(describe);
  return withNotes(described).sort(
    (one, other) => one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : 1),
  );
}

/** Returns the trainer's name for a sender, or ''. */
export function givenTo({keys}: Pick<FromSender, 'keys'>, names: ReadonlyMap<string, string>): string {
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
    emails: group.flatMap(({sender}) => sender.email ?? []),
    job: '',
    branch: '',
    sessions: [],
  }));
}

/** Adds the people on a roster. A name alone is enough only if it's unique, both here and among the senders. */
function addRoster(people: Gathered[], {session, date, people: listed}: RosterFile): void {
  const before = [...people];
  const taken = new Set<Gathered>();
  for (const person of listed) {
    const known = findListed(
      person,
      listed,
      before.filter((each) => !taken.has(each)),
    );
    const found = known ?? {senders: [], name: '', emails: [], job: '', branch: '', sessions: []};
    if (!known) people.push(found);
    taken.add(found);
    found.name ||= person.name;
    found.emails = person.email ? [...found.emails, person.email] : found.emails;
    found.job ||= person.job;
    found.branch ||= person.branch;
    found.sessions.push({session, date, attended: person.attended});
  }
}

function findListed(
  {name, email}: NewParticipant,
  listed: readonly NewParticipant[],
  people: readonly Gathered[],
): Gathered | undefined {
  const byEmail = people.filter((each) => email && each.emails.some((other) => agree(other, email)));
  if (byEmail.length === 1) return byEmail[0];
  const isOnlyOne = name.trim() !== '' && listed.filter((other) => agree(other.name, name)).length === 1;
  const byName = people.filter((each) => agree(each.name, name));
  const [only] = byName;
  const isOther = email !== '' && only !== undefined && only.emails.length > 0;
  return isOnlyOne && byName.length === 1 && !isOther ? only : undefined;
}

function describe({senders, name, emails, job, branch, sessions}: Gathered, place: number): ReportPerson {
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
  return {
    id: senders[0]?.keys[0] || `listed ${place}`,
    name: name || email || code,
    codes: [...new Set(senders.map(({sender}) => sender.code))],
    senders: senders.map(({sender, keys}) => ({code: sender.code, keys})),
    earlierNames,
    email,
    staffNumber: lastOf(senders.map(({sender}) => sender.staff_number)) || undefined,
    role: lastOf(senders.map(({role}) => role)) || undefined,
    job,
    branch,
    records: [...records.values()],
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
    const isShared = person.notes.includes('shared-code');
    const mark = (isShared && person.staffNumber) || person.codes[0] || person.email || person.branch;
    return {
      ...person,
      name: isNamesake && mark ? `${person.name} (${mark})` : person.name,
      notes: [
        ...person.notes,
        ...(isNamesake ? (['same-name'] as const) : []),
        ...(isSharing ? (['same-email'] as const) : []),
      ],
    };
  });
}

function agree(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

function lastOf(texts: readonly (string | undefined)[]): string {
  return texts.findLast((text) => text) ?? '';
}

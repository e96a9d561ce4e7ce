import type {Asked} from '../../../shared/asked';
import {foldText} from '../../../shared/foldText';
import {groupBy} from '../../../shared/groupBy';
import {type LearningRecord, recordKey} from '../learningRecord';
import type {RosterFile} from '../roster/readRosterFile';
import type {NewParticipant} from '../roster/roster';
import type {FromSender} from './mergeFiles';
import {isSamePerson, type NamedSender} from './samePerson';

/** What a trainer has to know about a person. */
export type PersonNote =
  /** Nothing but a code is known of them. */
  | 'nameless'
  /** Another one has the same name. */
  | 'same-name'
  /** Another one with another name has the same e-mail address. */
  | 'same-email'
  /** Two codes were taken for one person. */
  | 'several-codes'
  /** Files say different things about the same attempt or receipt. */
  | 'contradiction';

export interface ReportPerson {
  id: string;
  /** What they are called, with a code behind it where two have the same name. */
  name: string;
  codes: readonly string[];
  email: string | undefined;
  staffNumber: string | undefined;
  /** The key of a role, as they say. */
  role: string | undefined;
  job: string;
  branch: string;
  records: readonly LearningRecord[];
  /** The sessions whose rosters name them. */
  sessions: readonly RosterEntry[];
  notes: readonly PersonNote[];
}

export interface RosterEntry {
  session: string;
  date: string;
  attended: boolean;
}

/** A person in the making. */
interface Gathered {
  senders: readonly NamedSender[];
  name: string;
  emails: readonly string[];
  job: string;
  branch: string;
  sessions: RosterEntry[];
}

/**
 * Everybody who has sent something or is on a roster, each once.
 *
 * @param askedFor what the district asks of those who send results
 * @param names what the trainer calls the senders of codes. Two codes with the same of these names are one person.
 */
export function peopleOf(
  sent: readonly FromSender[],
  rosters: readonly RosterFile[],
  askedFor: readonly Asked[],
  names: ReadonlyMap<string, string> = new Map(),
): ReportPerson[] {
  const people = gatherSenders(
    sent.map((each) => ({...each, given: names.get(each.sender.code) ?? ''})),
    askedFor,
  );
  for (const roster of rosters) addRoster(people, roster);
  const described = people.map(describe);
  return withNotes(described).sort(
    (one, other) => one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : 1),
  );
}

function gatherSenders(senders: readonly NamedSender[], askedFor: readonly Asked[]): Gathered[] {
  const groups: NamedSender[][] = [];
  for (const sender of senders) {
    const verdicts = groups.map((group) => group.map((member) => isSamePerson(member, sender, askedFor)));
    const place = verdicts.findIndex((group) => group.includes(true) && !group.includes(false));
    if (place >= 0) groups[place]?.push(sender);
    else groups.push([sender]);
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

/** Adds the people of a roster. A name alone is only enough where nobody else has it, here or among the senders. */
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

function describe({senders, name, emails, job, branch, sessions}: Gathered): ReportPerson {
  const [email, code = ''] = [emails.at(-1), senders[0]?.sender.code];
  const records = new Map(senders.flatMap((each) => each.records).map((record) => [recordKey(record), record]));
  const notes: PersonNote[] = [];
  if (name === '') notes.push('nameless');
  if (senders.length > 1) notes.push('several-codes');
  if (senders.some(({contradictions}) => contradictions.length > 0)) notes.push('contradiction');
  const [first] = sessions;
  return {
    id: code || [first?.session, first?.date, name, email].join(' '),
    name: name || email || code,
    codes: senders.map(({sender}) => sender.code),
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

/** Marks those who could be taken for each other, and adds to their names what tells them apart. */
function withNotes(people: readonly ReportPerson[]): ReportPerson[] {
  const byName = groupBy(people, ({name}) => [foldText(name)]);
  const byEmail = groupBy(people, ({email}) => (email ? [foldText(email)] : []));
  return people.map((person) => {
    const isNamesake = (byName.get(foldText(person.name))?.length ?? 0) > 1;
    const isSharing = person.email !== undefined && (byEmail.get(foldText(person.email))?.length ?? 0) > 1;
    const mark = person.codes[0] ?? person.email ?? person.branch;
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

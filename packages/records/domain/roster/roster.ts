export interface Participant {
  /** Stays the same when the row is edited */
  id: number;
  name: string;
  /** Job title, branch and e-mail address as typed; empty if unknown */
  job: string;
  branch: string;
  email: string;
  attended: boolean;
}

export type Roster = readonly Participant[];
export type NewParticipant = Omit<Participant, 'id'>;

/** The stored format. Earlier versions had no e-mail addresses. */
type StoredParticipant = Omit<Participant, 'email'> & {email?: string};
export type StoredRoster = readonly StoredParticipant[];

/** Anything longer means something else was pasted by mistake. */
export const LONGEST_TEXT = 120;
export const MOST_PEOPLE = 500;

export interface Added {
  roster: Roster;
  /** How many people were new, already listed, listed and now checked off, or didn't fit */
  added: number;
  known: number;
  ticked: number;
  refused: number;
}

/** Appends people. For those already listed, only fills in a missing check mark, job title, branch or e-mail. */
export function addPeople(roster: Roster, people: readonly NewParticipant[]): Added {
  const lines = [...roster];
  const outcome = {added: 0, known: 0, ticked: 0, refused: 0};
  let nextId = Math.max(0, ...roster.map(({id}) => id)) + 1;
  for (const person of people) {
    const place = lines.findIndex((each) => isSamePerson(each, person));
    const known = lines[place];
    if (known) {
      lines[place] = completed(known, person);
      outcome.known++;
      if (person.attended && !known.attended) outcome.ticked++;
    } else if (lines.length < MOST_PEOPLE) {
      lines.push({id: nextId++, ...person});
      outcome.added++;
    } else {
      outcome.refused++;
    }
  }
  return {roster: lines, ...outcome};
}

/** A matching name alone isn't enough, since two people may share it. */
function isSamePerson(one: NewParticipant, other: NewParticipant): boolean {
  const agree = (field: 'name' | 'job' | 'branch' | 'email') => one[field].toLowerCase() === other[field].toLowerCase();
  if (!agree('name')) return false;
  if (one.email && other.email) return agree('email');
  return agree('job') && agree('branch');
}

function completed(known: Participant, {job, branch, email, attended}: NewParticipant): Participant {
  return {
    ...known,
    job: known.job || job,
    branch: known.branch || branch,
    email: known.email || email,
    attended: known.attended || attended,
  };
}

export function changePerson(roster: Roster, id: number, change: Partial<NewParticipant>): Roster {
  return roster.map((person) => (person.id === id ? {...person, ...change} : person));
}

/** Returns attendees with a name to print on a certificate. */
export function attendeesOf(roster: Roster): Roster {
  return roster.filter(({attended, name}) => attended && name.trim() !== '');
}

/** Validates stored data, which may come from another version of the site or have been edited. */
export function isRoster(value: unknown): value is StoredRoster {
  return Array.isArray(value) && value.every(isParticipant);
}

export function openRoster(stored: StoredRoster): Roster {
  return stored.map((person) => ({...person, email: person.email ?? ''}));
}

function isParticipant(value: unknown): value is StoredParticipant {
  const {id, name, job, branch, email, attended} = (value ?? {}) as Partial<Record<keyof Participant, unknown>>;
  return (
    Number.isInteger(id) &&
    [name, job, branch, email ?? ''].every((text) => typeof text === 'string') &&
    typeof attended === 'boolean'
  );
}

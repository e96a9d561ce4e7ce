export interface Participant {
  /** Names the line for good, whatever is written in it. */
  id: number;
  name: string;
  /** Job title, branch and e-mail address, as typed; empty where they are not known. */
  job: string;
  branch: string;
  email: string;
  attended: boolean;
}

export type Roster = readonly Participant[];
export type NewParticipant = Omit<Participant, 'id'>;

/** As a browser keeps it: rosters of earlier versions have no e-mail addresses. */
type StoredParticipant = Omit<Participant, 'email'> & {email?: string};
export type StoredRoster = readonly StoredParticipant[];

/** Longer texts, and more people, are a mistake: something else was pasted. */
export const LONGEST_TEXT = 120;
export const MOST_PEOPLE = 500;

export interface Added {
  roster: Roster;
  /** How many are new, how many were listed already, how many of those are ticked now, and how many found no place. */
  added: number;
  known: number;
  ticked: number;
  refused: number;
}

/** Adds people at the end. Somebody who is listed already gets what was missing: a check mark, a job title, a branch, an e-mail. */
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

/** The same name is not enough: there may be two of them. */
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

/** Those who were there, and have a name to be printed. */
export function attendeesOf(roster: Roster): Roster {
  return roster.filter(({attended, name}) => attended && name.trim() !== '');
}

/** What is kept may come from another version of this site, or from somebody who edited it. */
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

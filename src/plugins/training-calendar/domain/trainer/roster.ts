/** Somebody who has registered, or has come. */
export interface Participant {
  /** Names the line for good, whatever is written in it. */
  id: number;
  name: string;
  /** Job title and branch, as typed; empty where they are not known. */
  job: string;
  branch: string;
  attended: boolean;
}

export type Roster = readonly Participant[];
export type NewParticipant = Omit<Participant, 'id'>;

/** Longer texts, and more people, are a mistake: something else was pasted. */
export const LONGEST_TEXT = 120;
export const MOST_PEOPLE = 500;

export interface Added {
  roster: Roster;
  /** How many are new, how many stood there already, and how many found no place. */
  added: number;
  known: number;
  refused: number;
}

/** Adds people at the end. Who stands there already, letter by letter, is not written twice. */
export function addPeople(roster: Roster, people: readonly NewParticipant[]): Added {
  const known = new Set(roster.map(keyOf));
  const fresh = people.filter((person) => {
    const isNew = !known.has(keyOf(person));
    known.add(keyOf(person));
    return isNew;
  });
  const taken = fresh.slice(0, Math.max(MOST_PEOPLE - roster.length, 0));
  const first = Math.max(0, ...roster.map(({id}) => id)) + 1;
  return {
    roster: [...roster, ...taken.map((person, index) => ({id: first + index, ...person}))],
    added: taken.length,
    known: people.length - fresh.length,
    refused: fresh.length - taken.length,
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
export function isRoster(value: unknown): value is Roster {
  return Array.isArray(value) && value.every(isParticipant);
}

function isParticipant(value: unknown): value is Participant {
  const {id, name, job, branch, attended} = (value ?? {}) as Partial<Record<keyof Participant, unknown>>;
  return (
    Number.isInteger(id) &&
    [name, job, branch].every((text) => typeof text === 'string') &&
    typeof attended === 'boolean'
  );
}

function keyOf({name, job, branch}: NewParticipant): string {
  return JSON.stringify([name, job, branch].map((text) => text.toLowerCase()));
}

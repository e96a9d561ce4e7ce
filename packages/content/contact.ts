import type {District} from './schemas/district';
import type {Session} from './schemas/session';

/** Someone to ask about a session. The address may always be shown. */
export interface Contact {
  name: string;
  email: string;
  phone: string | null;
}

/** The person who takes registrations, or an owner or trainer with a public address, or else the help desk. */
export function contactOf({registration = '', owner, trainers = []}: Session, {people, help_desk}: District): Contact {
  const all = Object.values(people);
  if (registration.includes('@') && !/^https?:/i.test(registration)) {
    const person = all.find(({email}) => email === registration);
    return {name: person?.name ?? '', email: registration, phone: null};
  }
  const asked = [owner, ...trainers].flatMap((key) => (key ? (people[key] ?? []) : []));
  const person = asked.find((each) => each.public && each.email);
  if (person?.email) return {name: person.name, email: person.email, phone: null};
  return {name: help_desk.name, email: help_desk.email, phone: help_desk.phone ?? null};
}

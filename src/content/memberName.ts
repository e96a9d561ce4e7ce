import type {District} from './schemas/district';

export interface Member {
  person?: string | undefined;
  name?: string | undefined;
  office?: string | undefined;
}

/** A member of a committee as a list names them, with their office in front if they have one. */
export function memberName({person, name, office}: Member, {people}: District): string {
  const who = person === undefined ? name : (people[person]?.name ?? person);
  return [office, who].filter(Boolean).join(': ');
}

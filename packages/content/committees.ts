import type {District} from './schemas/district';

export interface Member {
  person?: string | undefined;
  name?: string | undefined;
  office?: string | undefined;
}

/** Formats a committee member for a list, with their office first if they have one. */
export function memberName({person, name, office}: Member, {people}: District): string {
  const who = person === undefined ? name : (people[person]?.name ?? person);
  return [office, who].filter(Boolean).join(': ');
}

/** Anchors of generated sections on a committee's page. */
export const MEETINGS_ID = 'meetings';
export const FOLLOW_UPS_ID = 'open-follow-ups';
export const DECISIONS_ID = 'decisions';

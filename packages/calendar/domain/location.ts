import type {Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';

/** Where an occurrence takes place, in the district's own names; null if it is only online. */
export interface Location {
  branch: string;
  room: string | null;
  address: string | null;
}

export function resolveLocation(
  {branch, room}: Pick<Occurrence, 'branch' | 'room'>,
  {branches}: District,
): Location | null {
  if (!branch) return null;
  const facts = branches[branch];
  return {
    branch: facts?.name ?? branch,
    room: room && (facts?.rooms?.[room]?.name ?? room),
    address: facts?.address ?? null,
  };
}

/** `Training lab, Downtown, 1 Main Street` */
export function formatLocation({branch, room, address}: Location): string {
  return [room, branch, address].filter(Boolean).join(', ');
}

export function namesOfPeople(keys: readonly string[], {people}: District): string[] {
  return keys.map((key) => people[key]?.name ?? key);
}

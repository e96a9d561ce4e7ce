import type {District} from '../../../content/schemas/district';

/** The page of an owner, without the base URL. */
export function ownerPage(key: string): string {
  return `office/owners/${key}/`;
}

export function nameOfPerson(key: string, {people}: Pick<District, 'people'>): string {
  return people[key]?.name ?? key;
}

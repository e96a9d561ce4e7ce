import type {District} from '@deskbook/content/schemas/district';

/** Path of an owner's page, without the base URL. */
export function ownerPage(key: string): string {
  return `office/owners/${key}/`;
}

export function nameOfPerson(key: string, {people}: Pick<District, 'people'>): string {
  return people[key]?.name ?? key;
}

import type {District} from '../../../content/schemas/district';

/** The page of an owner, without the base URL. */
export function ownerPage(key: string): string {
  return `office/owners/${key}/`;
}

/** The calendar file of an owner's review dates and follow-ups, without the base URL. */
export function ownerFeed(key: string): string {
  return `office/owners/${key}.ics`;
}

export function nameOfPerson(key: string, {people}: Pick<District, 'people'>): string {
  return people[key]?.name ?? key;
}

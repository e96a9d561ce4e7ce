import type {Author} from '../api';

/** Returns the key of the person in the district's list who an author is; undefined if that's not certain. */
export function personOf(
  {name, fullName, email}: Author,
  people: Readonly<Record<string, {name: string; email?: string | undefined}>>,
): string | undefined {
  const isSame = (one: string | undefined, other: string | undefined) =>
    one !== undefined && one.trim().toLowerCase() === other?.trim().toLowerCase();
  const found = Object.entries(people).filter(
    ([key, person]) =>
      isSame(email, person.email) || isSame(fullName, person.name) || isSame(name, key) || isSame(name, person.email),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

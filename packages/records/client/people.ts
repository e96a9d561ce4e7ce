import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {CURRENT_PERSON, EVERYBODY, keyOf} from './storageKeys';

const LONGEST_NAME = 60;

interface Known {
  name: string;
}

/** Returns the names typed in this browser, in alphabetical order. */
export function listPeople(storage: SafeStorage): string[] {
  const {entries} = storage.list(EVERYBODY, isKnown);
  const names = entries.filter(({key, value}) => key === keyOf(value.name, 'name')).map(({value}) => value.name);
  return names.sort((one, other) => one.localeCompare(other));
}

/** Returns the name chosen last, or '' for the person without a name. */
export function currentPerson(storage: SafeStorage): string {
  return storage.read(CURRENT_PERSON, isKnown)?.name ?? '';
}

/** Returns the stored spelling of a known name, ignoring case, or else the typed name. */
export function personCalled(storage: SafeStorage, typed: string): string {
  const name = tidyName(typed);
  return listPeople(storage).find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
}

export function choosePerson(storage: SafeStorage, typed: string): void {
  const known = personCalled(storage, typed);
  if (known !== '') storage.write(keyOf(known, 'name'), {name: known} satisfies Known);
  storage.write(CURRENT_PERSON, {name: known} satisfies Known);
}

export function forgetPerson(storage: SafeStorage, name: string): void {
  storage.removeAll(keyOf(name));
  if (currentPerson(storage) === name) storage.removeAll(CURRENT_PERSON);
}

export function forgetEverybody(storage: SafeStorage): void {
  storage.removeAll(EVERYBODY);
  storage.removeAll(CURRENT_PERSON);
}

/** Collapses spaces, and drops control characters and unpaired surrogates. */
function tidyName(typed: string): string {
  const letters = [
    ...typed
      .replace(/[\p{Cs}\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return letters.slice(0, LONGEST_NAME).join('').trim();
}

function isKnown(value: unknown): value is Known {
  return typeof (value as Known | null | undefined)?.name === 'string';
}

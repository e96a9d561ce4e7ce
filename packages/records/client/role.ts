import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {hasShape, isText} from '../domain/checks';
import {keyOf} from './storageKeys';

const isChosen = hasShape<{role: string}>({role: isText});

/** Returns the key of the person's chosen role, or undefined if they haven't chosen one. */
export function roleOf(storage: SafeStorage, person: string): string | undefined {
  return storage.read(keyOf(person, 'role'), isChosen)?.role;
}

/** @param role '' clears it */
export function chooseRole(storage: SafeStorage, person: string, role: string): void {
  if (role === '') storage.remove(keyOf(person, 'role'));
  else storage.write(keyOf(person, 'role'), {role});
}

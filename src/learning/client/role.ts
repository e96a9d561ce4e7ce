import type {SafeStorage} from '../../browser/storage';
import {hasShape, isText} from '../domain/checks';
import {keyOf} from './storageKeys';

const isChosen = hasShape<{role: string}>({role: isText});

/** The key of the job for which a person learns; undefined where they have not said. */
export function roleOf(storage: SafeStorage, person: string): string | undefined {
  return storage.read(keyOf(person, 'role'), isChosen)?.role;
}

/** @param role empty for none */
export function chooseRole(storage: SafeStorage, person: string, role: string): void {
  if (role === '') storage.remove(keyOf(person, 'role'));
  else storage.write(keyOf(person, 'role'), {role});
}

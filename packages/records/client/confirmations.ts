import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {type Confirmation, isConfirmation} from '../domain/confirmation';
import {keyOf} from './storageKeys';

export function saveConfirmation(storage: SafeStorage, person: string, confirmation: Confirmation): void {
  storage.write(keyOf(person, 'confirmed', confirmation.session, confirmation.date), confirmation);
}

/** Returns attendance that trainers confirmed for a person, in no particular order. */
export function listConfirmations(storage: SafeStorage, person: string): Confirmation[] {
  return storage.list(keyOf(person, 'confirmed', ''), isConfirmation).entries.map(({value}) => value);
}

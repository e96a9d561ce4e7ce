import type {SafeStorage} from '../../browser/storage';
import {isSender, type Sender, senderCode} from '../domain/learningFile';
import {keyOf} from './storageKeys';

/** Returns a person's code, with any details they asked to save. */
export function storedSender(storage: SafeStorage, person: string): Sender | undefined {
  return storage.read(keyOf(person, 'sender'), isSender);
}

export function saveSender(storage: SafeStorage, person: string, sender: Sender): void {
  storage.write(keyOf(person, 'sender'), sender);
}

export function newSender(): Sender {
  return {code: senderCode(crypto.getRandomValues(new Uint8Array(8)))};
}

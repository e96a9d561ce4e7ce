import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {isInstant, isObject, isText} from '../domain/checks';
import {isSender, type Sender, senderCode} from '../domain/learningFile';
import {identifierOf, nameMark} from '../domain/nameMark';
import {keyOf} from './storageKeys';

/** A person's code, with any details they asked to save. */
export interface StoredSender extends Sender {
  /** When results were last sent, and a mark of the name they were sent under (`nameMark`) */
  sent?: {as: string; at: string};
}

export function storedSender(storage: SafeStorage, person: string): StoredSender | undefined {
  return storage.read(keyOf(person, 'sender'), isStoredSender);
}

export function saveSender(storage: SafeStorage, person: string, sender: StoredSender): void {
  storage.write(keyOf(person, 'sender'), sender);
}

export function newSender(): Sender {
  return {code: senderCode(crypto.getRandomValues(new Uint8Array(8)))};
}

/** Returns whether a name is one that these results were sent under, or that the person keeps for them. */
export function isSenderCalled(kept: StoredSender, name: string): boolean {
  const mark = nameMark(kept.code, name);
  const known = [kept.sent?.as, ...(kept.renamed_from ?? []), nameMark(kept.code, identifierOf(kept))];
  return known.includes(mark);
}

function isStoredSender(value: unknown): value is StoredSender {
  if (!isSender(value)) return false;
  const {sent} = value as {sent?: unknown};
  return sent === undefined || (isObject(sent) && isText(sent.as) && isInstant(sent.at));
}

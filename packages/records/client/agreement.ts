import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {hasShape, isInstant, isText} from '../domain/checks';
import {isSender, type Sender} from '../domain/learningFile';
import {keyOf} from './storageKeys';

/** A learner's permission to send what they do from now on without asking each time. */
export interface Agreement {
  /** Path of the record store. A different store needs a new agreement. */
  store: string;
  /** An instant. Earlier records are sent only if the learner selects them. */
  since: string;
  /** Who they are to the record store */
  sender: Sender;
}

const isAgreement = hasShape<Agreement>({store: isText, since: isInstant, sender: isSender});

export function agreementOf(storage: SafeStorage, person: string, store: string): Agreement | undefined {
  const agreement = storage.read(keyOf(person, 'agreed'), isAgreement);
  return agreement?.store === store ? agreement : undefined;
}

export function agree(storage: SafeStorage, person: string, agreement: Agreement): void {
  storage.write(keyOf(person, 'agreed'), agreement);
}

export function withdraw(storage: SafeStorage, person: string): void {
  storage.remove(keyOf(person, 'agreed'));
}

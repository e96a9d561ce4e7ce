import type {SafeStorage} from '../../browser/storage';
import {hasShape, isInstant, isText} from '../domain/checks';
import {isSender, type Sender} from '../domain/learningFile';
import {keyOf} from './storageKeys';

/** Somebody lets the site send what they do from now on, without asking each time. */
export interface Agreement {
  /** The path of the record store; another one would have to be agreed to again. */
  store: string;
  /** An instant: what they did before is sent only if they choose it. */
  since: string;
  /** How they are called there. */
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

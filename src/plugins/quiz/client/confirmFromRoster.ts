import type {SafeStorage} from '../../../browser/storage';
import {listConfirmations, saveConfirmation} from '../../../learning/client/confirmations';
import {currentPerson} from '../../../learning/client/people';
import {readRosterFile} from '../../../learning/domain/roster/readRosterFile';
import {foldText} from '../../../shared/foldText';
import type {ImportOutcome} from './trainingFile';

/**
 * Takes out of a trainer's roster that the person at this desk was there, and nothing else: what it says of others is
 * never kept.
 *
 * @param now an instant
 */
export function confirmFromRoster(storage: SafeStorage, name: string, text: string, now: string): ImportOutcome {
  const roster = readRosterFile(name, text);
  if (!roster) return {isDone: false, reason: 'not-json'};
  const person = currentPerson(storage);
  if (person === '') return {isDone: false, reason: 'nameless'};
  const wasThere = roster.people.some((one) => one.attended && foldText(one.name) === foldText(person));
  if (!wasThere) return {isDone: false, reason: 'not-attended'};
  const {session, date} = roster;
  const isKnown = listConfirmations(storage, person).some((one) => one.session === session && one.date === date);
  if (!isKnown) saveConfirmation(storage, person, {session, date, at: now});
  return {isDone: true, added: Number(!isKnown), known: Number(isKnown)};
}

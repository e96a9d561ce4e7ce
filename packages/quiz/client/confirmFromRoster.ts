import {listConfirmations, saveConfirmation} from '@deskbook/records/client/confirmations';
import {currentPerson} from '@deskbook/records/client/people';
import {readRosterFile} from '@deskbook/records/domain/roster/readRosterFile';
import {foldText} from '@deskbook/text/foldText';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import type {ImportOutcome} from './trainingFile';

/**
 * Confirms attendance from a trainer's roster, for the person at this desk only. What the roster says about others is
 * never stored.
 *
 * @param now a timestamp
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

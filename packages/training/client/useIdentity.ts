import {personCalled} from '@deskbook/records/client/people';
import {roleOf} from '@deskbook/records/client/role';
import {isSenderCalled, type StoredSender, saveSender, storedSender} from '@deskbook/records/client/sender';
import {attemptNumbers, isOneWith, takeWork} from '@deskbook/records/client/takeWork';
import {listWork, unclaimedWork, type Work, workSinceSent} from '@deskbook/records/client/work';
import {type LearningRecord, recordKey} from '@deskbook/records/domain/learningRecord';
import {identifierOf, nameMark} from '@deskbook/records/domain/nameMark';
import {foldText} from '@deskbook/text/foldText';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useMemo, useState} from 'react';
import type {About} from '../domain/outgoing';
import type {SenderInHand} from './useSender';

/** What somebody says who sends results under another name than before. */
export type Answer = 'same' | 'other';

/**
 * Decides whose results are sent, and under which code. Results that were sent once stay with whoever sent them: another
 * name is either a new name of that person, or somebody else who begins their own record.
 *
 * @param about what they typed in, tidied
 * @param isKept whether the browser may remember it
 */
export function useIdentity({person, sender, freshCode}: SenderInHand, about: About, isKept: boolean) {
  const {storage} = useStorage();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [left, setLeft] = useState<ReadonlySet<Work>>(new Set());
  const called = identifierOf(about);
  const isAsked = isUnknown(sender, person, about);
  const isOther = isAsked && answer === 'other';
  const isRenamed = isAsked && answer === 'same';
  const isSettled = !isAsked || isRenamed || (isOther && called !== '');
  // The first name in this browser that may be remembered.
  const isFirst = isSettled && !isOther && person === '' && isKept && about.name !== undefined;
  const isMoving = isSettled && (isOther || isFirst);
  const target = isMoving ? personCalled(storage, called) : person;
  const work = useMemo(() => {
    if (isOther) return workSinceSent(storage, person);
    if (!isFirst) return [];
    return isRenamed ? listWork(storage, person) : unclaimedWork(storage, target, '');
  }, [storage, person, target, isOther, isFirst, isRenamed]);
  const own = work.filter((one) => !left.has(one));
  const isSamePerson = !isOther && (isRenamed || isOneWith(storage, called, own));
  const kept = isMoving ? (storedSender(storage, target) ?? (isSamePerson ? sender : {code: freshCode})) : sender;
  const {code} = kept;
  const renamedFrom = [
    ...(kept.renamed_from ?? []),
    ...(isRenamed && called && sender.sent?.as ? [sender.sent.as] : []),
  ];
  return {
    ...{target, code, renamedFrom, isOther, isFirst, work, left, setLeft, answer, setAnswer},
    /** Whether they have to say who they are */
    isAsked,
    /** Whether it's clear whose results these are */
    isSettled,
    role: isOther ? undefined : roleOf(storage, person),
    /** The records that are this person's */
    ownRecords(records: readonly LearningRecord[]): readonly LearningRecord[] {
      if (!isMoving) return records;
      const keys = new Set(own.map(({record}) => record));
      const numbers = isSamePerson ? new Map<string, number>() : attemptNumbers(storage, target, own);
      return records
        .filter((record) => keys.has(recordKey(record)))
        .map((record) =>
          record.type === 'quiz' ? {...record, number: numbers.get(recordKey(record)) ?? record.number} : record,
        );
    },
    /** Keeps what was decided, once results are sent. */
    settle(at: string) {
      if (isMoving) takeWork(storage, {from: person, to: target, work: own, isSamePerson});
      const as = called === '' ? (kept.sent?.as ?? '') : nameMark(code, called);
      const renamed = renamedFrom.length > 0 && {renamed_from: renamedFrom};
      saveSender(storage, target, {code, sent: {as, at}, ...renamed, ...(isKept && about)});
    },
  };
}

/** Returns whether results were sent under another name before, or the person here has another name. */
function isUnknown(sender: StoredSender, person: string, about: About): boolean {
  const called = identifierOf(about);
  if (called === '') return person === '' && Boolean(sender.sent?.as);
  const isPerson = person !== '' && foldText(called) === foldText(person);
  const isNamed = sender.sent !== undefined || (person !== '' && about.name !== undefined);
  return isNamed && !isPerson && !isSenderCalled(sender, called);
}

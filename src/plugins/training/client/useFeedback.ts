import {useMemo} from 'react';
import {useStorage} from '../../../browser/useStorage';
import {currentPerson} from '../../../learning/client/people';
import {listRecords, saveRecord} from '../../../learning/client/records';
import type {FeedbackAnswer} from '../../../learning/domain/learningRecord';

/** Reads and saves the current person's feedback on one date of a session. */
export function useFeedback(session: string, date: string) {
  const {storage, version} = useStorage();
  return useMemo(() => {
    const isRead = version >= 0;
    const person = isRead ? currentPerson(storage) : '';
    const records = isRead ? listRecords(storage, person, 'feedback').records : [];
    return {
      isRead,
      person,
      given: records.find((record) => record.session === session && record.date === date),
      storage: storage.state(),
      give(answers: readonly FeedbackAnswer[]) {
        saveRecord(storage, person, {type: 'feedback', session, date, answers, at: new Date().toISOString()});
      },
    };
  }, [storage, version, session, date]);
}

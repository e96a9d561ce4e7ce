import {currentPerson} from '@deskbook/records/client/people';
import {listRecords, saveRecord} from '@deskbook/records/client/records';
import type {FeedbackAnswer} from '@deskbook/records/domain/learningRecord';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useMemo} from 'react';

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

import {useMemo} from 'react';
import {useStorage} from '../../../browser/useStorage';
import {choosePerson, currentPerson} from '../../../learning/client/people';
import {listRecords, saveRecord} from '../../../learning/client/records';
import {lastReceipt} from '../../../learning/domain/lastReceipt';
import {receiptHolds} from '../../../learning/domain/receiptHolds';
import type {SigningPart} from '../domain/trainingParts';

/** A page and the person at this desk: what they have signed of it, and how they sign it. */
export function useSigning({page, title, version, again}: SigningPart) {
  const {storage, version: read} = useStorage();
  return useMemo(() => {
    const isRead = read >= 0;
    const person = isRead ? currentPerson(storage) : '';
    const receipt = isRead ? lastReceipt(listRecords(storage, person, 'receipt').records, page) : undefined;
    return {
      isRead,
      person,
      receipt,
      isSigned: receipt !== undefined && receiptHolds(receipt.at, again),
      storage: storage.state(),
      /** @param name typed in where the person has none yet */
      sign(name: string) {
        if (name.trim() !== '') choosePerson(storage, name);
        saveRecord(storage, currentPerson(storage), {
          type: 'receipt',
          page,
          title,
          version,
          at: new Date().toISOString(),
        });
      },
    };
  }, [storage, read, page, title, version, again]);
}

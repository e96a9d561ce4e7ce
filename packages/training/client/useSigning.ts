import {replaceDue} from '@deskbook/records/client/due';
import {choosePerson, currentPerson} from '@deskbook/records/client/people';
import {listRecords, saveRecord} from '@deskbook/records/client/records';
import {lastReceipt, receiptHolds} from '@deskbook/records/domain/receipts';
import {dueAgainAt, validityOf} from '@deskbook/records/domain/validity';
import {localDate} from '@deskbook/text/dates/localDate';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useMemo} from 'react';
import type {SigningPart} from '../domain/trainingParts';

/** Reads the current person's receipt for a page, and signs the page for them. */
export function useSigning({page, title, version, again, validFor}: SigningPart) {
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
      validity: validityOf(receipt?.at ?? '', validFor && receipt ? [validFor] : [], localDate()),
      storage: storage.state(),
      /** @param name typed in if the person has no name yet */
      sign(name: string) {
        if (name.trim() !== '') choosePerson(storage, name);
        const at = new Date().toISOString();
        saveRecord(storage, currentPerson(storage), {type: 'receipt', page, title, version, at});
        replaceDue(storage, {id: page, title, due: dueAgainAt(at, validFor)});
      },
    };
  }, [storage, read, page, title, version, again, validFor]);
}

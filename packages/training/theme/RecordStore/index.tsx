import {agreementOf} from '@deskbook/records/client/agreement';
import {currentPerson} from '@deskbook/records/client/people';
import {hasStatements} from '@deskbook/records/client/statementQueue';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {type ComponentType, type ReactNode, useEffect, useState} from 'react';
import {useLearningSettings} from '../useLearningSettings';
import type {RecordStoreProps, SendingProps} from './statementContext';

const loadSending = () => import(/* webpackChunkName: "record-store" */ './Sending');

/** Sends records to the record store and shows the status. Loads only after the person has agreed or sent something. */
export default function RecordStore(props: RecordStoreProps): ReactNode {
  const {recordStore: store} = useLearningSettings();
  const {storage, version} = useStorage();
  const [Sending, setSending] = useState<ComponentType<SendingProps> | null>(null);
  const person = version < 0 ? '' : currentPerson(storage);
  const isUsed =
    store !== null &&
    version >= 0 &&
    (agreementOf(storage, person, store) !== undefined || hasStatements(storage, person));
  useEffect(() => {
    if (!isUsed) return;
    // If loading fails, everything waits until the next visit.
    loadSending().then(
      (loaded) => setSending(() => loaded.default),
      () => {},
    );
  }, [isUsed]);
  return isUsed && Sending ? <Sending key={person} {...props} person={person} store={store} /> : null;
}

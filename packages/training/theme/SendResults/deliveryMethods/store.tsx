import {agree} from '@deskbook/records/client/agreement';
import {deliver} from '@deskbook/records/client/delivery';
import {personalQueue} from '@deskbook/records/client/statementQueue';
import {recordStatements} from '@deskbook/records/xapi/recordStatements';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {useLearningSettings} from '../../useLearningSettings';
import Actions from '../Actions';
import ExactText from '../ExactText';
import Tick from '../Tick';
import type {DeliveryMethod, DeliveryMethodProps} from './deliveryMethod';

export const store: DeliveryMethod = {
  label: () => translate({id: 'send.store', message: 'Send it to your library’s learning record store'}),
  isOffered: ({recordStore}) => recordStore !== null,
  Content: SendToStore,
};

function SendToStore({file, words, person, onSent}: DeliveryMethodProps): ReactNode {
  const {recordStore} = useLearningSettings();
  const {storage} = useStorage();
  const [isStanding, setStanding] = useState(false);
  const [isSent, setSent] = useState(false);
  if (recordStore === null) return null;
  const statements = recordStatements(file, words);
  const queue = personalQueue(storage, person);
  const send = () => {
    if (isStanding) agree(storage, person, {store: recordStore, since: file.made_at, sender: file.sender});
    queue.add(statements);
    deliver(storage, person, recordStore);
    onSent();
    setSent(true);
  };
  const isWaiting = queue.list().length > 0;
  return (
    <>
      <ExactText
        label={translate({id: 'send.store.literally', message: 'The statements, word for word'})}
        text={JSON.stringify(statements, null, 2)}
      />
      <Tick isTicked={isStanding} onTick={setStanding}>
        {translate({
          id: 'send.store.standing',
          message:
            'From now on, send what I do without asking me again, as the same person. I can stop that on My training.',
        })}
      </Tick>
      <Actions
        said={
          isSent &&
          (isWaiting
            ? translate({
                id: 'send.store.waiting',
                message: 'On its way. If the record store can’t be reached, this site tries again; you can close this.',
              })
            : translate({id: 'send.store.done', message: 'Sent.'}))
        }
      >
        <button type="button" className="button button--primary" onClick={send}>
          {translate({id: 'send.store.send', message: 'Send to the record store'})}
        </button>
      </Actions>
    </>
  );
}

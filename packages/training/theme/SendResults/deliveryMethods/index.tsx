import type {LearningSettings} from '@deskbook/content/learning';
import {agree} from '@deskbook/records/client/agreement';
import {deliver} from '@deskbook/records/client/delivery';
import {personalQueue} from '@deskbook/records/client/statementQueue';
import {writeLearningFile} from '@deskbook/records/domain/learningFile';
import {recordStatements} from '@deskbook/records/xapi/recordStatements';
import {downloadText} from '@deskbook/ui/browser/downloadText';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {fileName} from '../../../domain/outgoing';
import {useLearningSettings} from '../../useLearningSettings';
import {Actions, ExactText, Tick} from '../fields';
import type {DeliveryMethod, DeliveryMethodProps} from './deliveryMethod';
import {mail} from './mail';

/** Returns the available methods. The first is the default. */
export function deliveryMethods(settings: LearningSettings): readonly DeliveryMethod[] {
  return [mail, file, store].filter(({isOffered}) => isOffered(settings));
}

const file: DeliveryMethod = {
  label: () => translate({id: 'send.file', message: 'Save a file, to hand over or attach to a message'}),
  isOffered: () => true,
  Content: SaveFile,
};

function SaveFile({file, onSent}: DeliveryMethodProps): ReactNode {
  const [isSaved, setSaved] = useState(false);
  const text = writeLearningFile(file);
  const save = () => {
    downloadText(fileName(file), text, 'application/json');
    setSaved(true);
    onSent();
  };
  return (
    <>
      <ExactText label={translate({id: 'send.file.literally', message: 'The file, word for word'})} text={text} />
      <Actions
        said={
          isSaved &&
          translate(
            {
              id: 'send.file.saved',
              message: 'The file {name} is in your downloads. Nobody has it until you give it to them.',
            },
            {name: fileName(file)},
          )
        }
      >
        <button type="button" className="button button--primary" onClick={save}>
          {translate({id: 'send.file.save', message: 'Save the file'})}
        </button>
      </Actions>
    </>
  );
}

const store: DeliveryMethod = {
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

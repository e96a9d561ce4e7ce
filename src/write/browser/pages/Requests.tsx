import {type ReactNode, useEffect, useState} from 'react';
import type {Difference, PendingRequest, PublishEvent, RequestedFile} from '../../api';
import {follow, tell} from '../parts/ask';
import {Dialog} from '../parts/Dialog';
import {FACTS} from '../parts/facts';
import {useAnswer} from '../parts/useAnswer';
import {useTask} from '../parts/useTask';
import {Differences} from './Differences';

/** Pages that authors ask an editor to publish. */
export function Requests({requests, onChange}: {requests: readonly PendingRequest[]; onChange(): void}): ReactNode {
  const [open, setOpen] = useState<PendingRequest>();
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">Waiting for an editor</h2>
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            <button type="button" className="button button--secondary" onClick={() => setOpen(request)}>
              {request.message}
            </button>
            <span className="path">{request.author}</span>
          </li>
        ))}
      </ul>
      {open && (
        <Request
          request={open}
          onClose={() => {
            setOpen(undefined);
            onChange();
          }}
        />
      )}
    </section>
  );
}

function Request({request: {id, author, message}, onClose}: {request: PendingRequest; onClose(): void}): ReactNode {
  const {answer: files = []} = useAnswer<RequestedFile[]>('request', {id});
  const {isRunning, failure, run} = useTask();
  const publish = () =>
    run(async () => {
      await follow<PublishEvent>('accept', {id}, (event) => {
        if (event.step === 'failed') throw new Error(event.message);
      });
      onClose();
    });
  const withdraw = () => run(() => tell<object>('POST', 'withdraw', {id}).then(onClose));
  const isMine = author === FACTS.author.name;
  return (
    <Dialog
      title={message}
      onClose={onClose}
      {...(!isMine && FACTS.author.role === 'editor'
        ? {action: {label: isRunning ? 'Publishing …' : 'Publish', run: publish, isDisabled: isRunning}}
        : {})}
      {...(failure !== undefined && {failure})}
    >
      {files.map((file) => (
        <RequestedChange key={file.path} {...file} />
      ))}
      {(isMine || FACTS.author.role === 'editor') && (
        <p>
          <button type="button" className="button button--secondary" onClick={withdraw} disabled={isRunning}>
            {isMine ? 'Take the request back' : 'Send it back'}
          </button>
        </p>
      )}
    </Dialog>
  );
}

function RequestedChange({path, before, after}: RequestedFile): ReactNode {
  const [differences, setDifferences] = useState<readonly Difference[]>([]);
  useEffect(() => {
    import('../../domain/differences').then((compare) =>
      setDifferences(compare.differences(before ?? '', after ?? '')),
    );
  }, [before, after]);
  return <Differences title={path} differences={differences} />;
}

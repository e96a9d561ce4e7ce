import {type ReactNode, useMemo, useState} from 'react';
import type {PendingRequest, RequestedFile} from '../../api';
import {differences} from '../../domain/differences';
import {tell} from '../parts/ask';
import {Dialog} from '../parts/Dialog';
import {FACTS} from '../parts/facts';
import {useAnswer} from '../parts/useAnswer';
import {NOT_DEPLOYED} from '../parts/usePublication';
import {useTask} from '../parts/useTask';
import {Differences} from './Differences';
import {PageLinks} from './PageLinks';
import {useRelease} from './useRelease';

interface ListProps {
  requests: readonly PendingRequest[];
  onChange(): void;
}

/** Pages that authors asked an editor to publish. */
export function Requests({requests, onChange}: ListProps): ReactNode {
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
            <span className="path">{request.by}</span>
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

interface RequestProps {
  request: PendingRequest;
  onClose(): void;
}

function Request({request: {id, author, message}, onClose}: RequestProps): ReactNode {
  const {answer: files = []} = useAnswer<RequestedFile[]>('request', {id});
  const withdrawal = useTask();
  const {outcome, isRunning, start} = useRelease();
  if (outcome?.step === 'done') {
    return (
      <Dialog title="Published" onClose={onClose}>
        <p role="status">{outcome.isDeployed ? 'Readers see it now.' : NOT_DEPLOYED}</p>
        {outcome.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Dialog>
    );
  }
  const withdraw = () => withdrawal.run(() => tell<object>('POST', 'withdraw', {id}).then(onClose));
  const isMine = author === FACTS.author.name;
  return (
    <Dialog
      title={message}
      onClose={onClose}
      {...(!isMine && FACTS.author.role === 'editor'
        ? {action: {label: isRunning ? 'Publishing …' : 'Publish', run: () => start('accept', {id}), isRunning}}
        : {})}
      failure={outcome?.message ?? withdrawal.failure}
    >
      {files.map((file) => (
        <RequestedChange key={file.path} {...file} />
      ))}
      {outcome?.linking && <PageLinks pages={outcome.linking} />}
      {(isMine || FACTS.author.role === 'editor') && (
        <p>
          <button
            type="button"
            className="button button--secondary"
            onClick={withdraw}
            disabled={isRunning || withdrawal.isRunning}
          >
            {isMine ? 'Take the request back' : 'Send it back'}
          </button>
        </p>
      )}
    </Dialog>
  );
}

function RequestedChange({path, before, after}: RequestedFile): ReactNode {
  const changes = useMemo(() => differences(before ?? '', after ?? ''), [before, after]);
  return <Differences title={path} differences={changes} />;
}

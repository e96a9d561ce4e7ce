import {type ReactNode, useMemo, useState} from 'react';
import {type PendingRequest, REVIEW, type RequestedFile, type ReviewSide, type SendBackRequest} from '../api';
import {differences} from '../domain/differences';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {FACTS} from '../parts/facts';
import {NOT_DEPLOYED} from '../parts/usePublication';
import {useQuery, useTask} from '../parts/useQuery';
import {Differences} from './Differences';
import {PageLinks} from './PageLinks';
import {useRelease} from './useRelease';

interface ListProps {
  requests: readonly PendingRequest[];
  onChange(): void;
}

/** Pages that authors asked an editor to publish. The open one stays when it leaves the list, to say how it ended. */
export function Requests({requests, onChange}: ListProps): ReactNode {
  const [open, setOpen] = useState<PendingRequest>();
  return (
    <>
      {requests.length > 0 && (
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
        </section>
      )}
      {open && (
        <Request
          request={open}
          onClose={() => {
            setOpen(undefined);
            onChange();
          }}
        />
      )}
    </>
  );
}

interface RequestProps {
  request: PendingRequest;
  onClose(): void;
}

function Request({request: {id, author, by, message}, onClose}: RequestProps): ReactNode {
  const {answer: files = []} = useQuery<RequestedFile[]>('request', {id});
  const leaving = useTask();
  const [isReturning, setIsReturning] = useState(false);
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
  if (isReturning) return <SendBack id={id} by={by} onClose={onClose} />;
  const withdraw = () => leaving.run(() => send<object>('POST', 'withdraw', {id}).then(onClose));
  const isMine = author === FACTS.author.name;
  const isEditor = FACTS.author.role === 'editor';
  const isBusy = isRunning || leaving.isRunning;
  return (
    <Dialog
      title={message}
      isWide
      onClose={onClose}
      {...(!isMine && isEditor && !isBusy && {other: {label: 'Send it back …', run: () => setIsReturning(true)}})}
      {...(isMine && !isBusy && {other: {label: 'Take the request back', run: withdraw}})}
      {...(!isMine && isEditor
        ? {action: {label: isRunning ? 'Publishing …' : 'Publish', run: () => start('accept', {id}), isRunning}}
        : {})}
      failure={outcome?.message ?? leaving.failure}
    >
      {files.map((file) => (
        <RequestedChange key={file.path} id={id} file={file} />
      ))}
      {outcome?.linking && <PageLinks pages={outcome.linking} />}
    </Dialog>
  );
}

/** Asks an editor what the author has to change. */
function SendBack({id, by, onClose}: Pick<PendingRequest, 'id' | 'by'> & {onClose(): void}): ReactNode {
  const [reason, setReason] = useState('');
  const {isRunning, failure, run} = useTask();
  const sendBack = () =>
    run(() => send<object>('POST', 'send-back', {id, reason} satisfies SendBackRequest).then(onClose));
  return (
    <Dialog
      title={`Send it back to ${by}`}
      onClose={onClose}
      action={{label: 'Send it back', run: sendBack, isRunning, isDisabled: reason.trim() === ''}}
      failure={failure}
    >
      <label>
        What should be different?
        <textarea rows={4} value={reason} onInput={({currentTarget}) => setReason(currentTarget.value)} />
      </label>
      <p>{by} sees this beside the page, keeps the draft, and can ask again. Readers see nothing of it.</p>
    </Dialog>
  );
}

function RequestedChange({id, file}: {id: string; file: RequestedFile}): ReactNode {
  const {path, isText, before, after} = file;
  const changes = useMemo(() => differences(before ?? '', after ?? ''), [before, after]);
  return (
    <section>
      {isText ? <Differences title={path} differences={changes} /> : <OtherFile {...file} />}
      {/\.mdx?$/.test(path) && (
        <div className="side-by-side">
          <Side title="As it is" id={id} path={path} side="now" missing={before === null && 'This page is new.'} />
          <Side
            title="As it will look"
            id={id}
            path={path}
            side="requested"
            missing={after === null && 'This page will be deleted.'}
          />
        </div>
      )}
    </section>
  );
}

/** A picture, say, which the pages below show. */
function OtherFile({path, before, after}: RequestedFile): ReactNode {
  return (
    <section className="differences" aria-label={path}>
      <h3>{path}</h3>
      <p>{before === null ? 'This file is new.' : after === null ? 'This file will be deleted.' : 'A new version.'}</p>
    </section>
  );
}

interface SideProps {
  title: string;
  id: string;
  path: string;
  side: ReviewSide;
  /** Why there is no page on this side. */
  missing: string | false;
}

function Side({title, id, path, side, missing}: SideProps): ReactNode {
  const address = `${FACTS.baseUrl}${REVIEW}?${new URLSearchParams({id, path, side})}`;
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {missing ? <p className="missing">{missing}</p> : <iframe title={`${title}: ${path}`} src={address} />}
    </figure>
  );
}

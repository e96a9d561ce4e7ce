import {type ReactNode, useState} from 'react';
import type {PublishEvent} from '../../api';
import {follow} from '../parts/ask';
import {Dialog} from '../parts/Dialog';
import {useTask} from '../parts/useTask';

/** Shows readers the site as it was before the last publication. */
export function GoBack({onClose}: {onClose(): void}): ReactNode {
  const [done, setDone] = useState<Extract<PublishEvent, {step: 'done'}>>();
  const {isRunning, failure, run} = useTask();
  const goBack = () =>
    run(() =>
      follow<PublishEvent>('rollback', {}, (event) => {
        if (event.step === 'failed') throw new Error(event.message);
        if (event.step === 'done') setDone(event);
      }),
    );
  if (done) {
    return (
      <Dialog title="Readers see the version before" onClose={onClose}>
        {done.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p role="status">What was published last is still in the history of its pages.</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title="Go back to the version before?"
      onClose={onClose}
      action={{label: 'Go back', run: goBack, isDisabled: isRunning}}
      failure={failure}
    >
      <p>Readers will see the site as it was before the last publication. Drafts stay as they are.</p>
    </Dialog>
  );
}

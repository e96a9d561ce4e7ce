import type {ReactNode} from 'react';
import {Dialog} from '../parts/Dialog';
import {useRelease} from './useRelease';

interface Props {
  onClose(): void;
}

export function GoBack({onClose}: Props): ReactNode {
  const {outcome, isRunning, start} = useRelease();
  if (outcome?.step === 'done') {
    return (
      <Dialog
        title={outcome.isDeployed ? 'Readers see the version before' : 'The web server doesn’t show it yet'}
        onClose={onClose}
      >
        {outcome.notes.map((note) => (
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
      action={{label: isRunning ? 'Going back …' : 'Go back', run: () => start('rollback', {}), isRunning}}
      failure={outcome?.message}
    >
      <p>Readers will see the site as it was before the last publication. Drafts stay as they are.</p>
    </Dialog>
  );
}

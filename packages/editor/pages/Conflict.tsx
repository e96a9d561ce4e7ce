import {type ReactNode, useMemo} from 'react';
import {differences} from '../domain/differences';
import {send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {useTask} from '../parts/useQuery';
import {Differences} from './Differences';

interface Props {
  mine: string;
  theirs: string;
  onKeepMine(): void;
  onTakeTheirs(): void;
  /** Closes the dialog without a choice. */
  onClose(): void;
  failure?: string | undefined;
}

/** Shows both versions after two people changed the same lines, and lets the author choose. */
export function Conflict({mine, theirs, onKeepMine, onTakeTheirs, onClose, failure}: Props): ReactNode {
  const changes = useMemo(() => differences(theirs, mine), [mine, theirs]);
  return (
    <Dialog
      title="Somebody else has changed the same lines"
      onClose={onClose}
      other={{label: 'Take theirs', run: onTakeTheirs}}
      action={{label: 'Keep mine', run: onKeepMine}}
      failure={failure}
    >
      <Differences title="What your text changes in theirs" differences={changes} />
      <p>If you keep yours, add what you want to keep of theirs: it is shown struck through.</p>
    </Dialog>
  );
}

interface PublishConflictProps {
  path: string;
  mine: string;
  published: string;
  onChosen(): void;
  onClose(): void;
}

/** Others published changes to the same lines as this draft. It can't be published until its author chooses. */
export function PublishConflict({path, mine, published, onChosen, onClose}: PublishConflictProps): ReactNode {
  const {failure, run} = useTask();
  const choose = (what: 'keep' | 'discard') => () => run(() => send('POST', what, {path}).then(onChosen));
  return (
    <Conflict
      mine={mine}
      theirs={published}
      onKeepMine={choose('keep')}
      onTakeTheirs={choose('discard')}
      onClose={onClose}
      failure={failure}
    />
  );
}

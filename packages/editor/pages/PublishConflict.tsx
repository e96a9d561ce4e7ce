import type {ReactNode} from 'react';
import {send} from '../parts/apiClient';
import {useTask} from '../parts/useTask';
import {Conflict} from './Conflict';

interface Props {
  path: string;
  mine: string;
  published: string;
  onChosen(): void;
  onClose(): void;
}

/** Others published changes to the same lines as this draft. It can't be published until its author chooses. */
export function PublishConflict({path, mine, published, onChosen, onClose}: Props): ReactNode {
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

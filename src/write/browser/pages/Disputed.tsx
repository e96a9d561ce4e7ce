import type {ReactNode} from 'react';
import {tell} from '../parts/ask';
import {useTask} from '../parts/useTask';
import {Conflict} from './Conflict';

interface Props {
  path: string;
  mine: string;
  /** What readers see. */
  published: string;
  onChosen(): void;
  onClose(): void;
}

/** Others have published other text in the lines of this draft: until its author chooses, it can't go out. */
export function Disputed({path, mine, published, onChosen, onClose}: Props): ReactNode {
  const {failure, run} = useTask();
  const choose = (what: 'keep' | 'discard') => () => run(() => tell('POST', what, {path}).then(onChosen));
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

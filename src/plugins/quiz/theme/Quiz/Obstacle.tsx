import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Obstacle as Stopped} from './useQuizNavigation';
import Warning from './Warning';

interface Props {
  /** Of the words, which get the focus where they ask something. */
  id: string;
  obstacle: Stopped;
}

/** Beside the button that was pressed: why the answer is not checked yet, or whether it is to be checked as it is. */
export default function Obstacle({id, obstacle: {words, checkAnyway}}: Props): ReactNode {
  return (
    <Warning id={id} words={words}>
      {checkAnyway && (
        <button type="button" className="button button--secondary" onClick={checkAnyway}>
          <Translate id="quiz.gap.anyway">Check it anyway</Translate>
        </button>
      )}
    </Warning>
  );
}

import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Obstacle as Stopped} from './QuestionState';
import Warning from './Warning';

interface Props {
  at: 'field' | 'button';
  /** Of the words, which get the focus where they ask something. */
  id: string;
  obstacle: Stopped;
}

/**
 * Why the answer is not checked yet, or whether it is to be checked as it is: below the field whose text has to change,
 * or else at the end of the question.
 */
export default function Obstacle({at, id, obstacle: {gap, words, checkAnyway}}: Props): ReactNode {
  if ((at === 'field') !== (gap === 'unreadable')) return null;
  return (
    <Warning id={id} title={words.title} words={words.check}>
      {checkAnyway && (
        <button type="button" className="button button--secondary" onClick={checkAnyway}>
          <Translate id="quiz.gap.anyway">Check it anyway</Translate>
        </button>
      )}
    </Warning>
  );
}

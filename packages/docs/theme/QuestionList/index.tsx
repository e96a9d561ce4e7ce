import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** The number of the first question, if it isn't 1 */
  start?: number;
  children: ReactNode;
}

/** A list of questions, each with what to do in each case (`remark/questionLists.ts`). */
export default function QuestionList({start, children}: Props): ReactNode {
  const style = start === undefined ? undefined : {counterReset: `question ${start - 1}`};
  return (
    <ol className={styles.questions} start={start} style={style}>
      {children}
    </ol>
  );
}

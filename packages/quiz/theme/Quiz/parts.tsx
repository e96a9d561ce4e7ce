import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useQuestion} from './QuestionState';
import styles from './styles.module.css';

interface Props {
  children: ReactNode;
}

/** The heading, whose id is the question's anchor. It labels the fields. */
export function Prompt({children}: Props): ReactNode {
  const {anchor, place, count, level} = useQuestion();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <legend className={styles.legend}>
      {place !== null && (
        <span className={styles.place}>
          <Translate id="quiz.place" values={{place: String(place), count: String(count)}}>
            {'Question {place} of {count}'}
          </Translate>
        </span>
      )}
      <Heading id={anchor} className={styles.prompt} data-part="prompt" tabIndex={-1}>
        {children}
      </Heading>
    </legend>
  );
}

/** The content between the heading and the answers; for blanks, the sentences with their fields. */
export function Body({children}: Props): ReactNode {
  return (
    <div className={styles.body} data-part="body">
      {children}
    </div>
  );
}

/** Only holds an option's place and content; `Fields` renders it. */
export function Option({children}: Props & {index: number}): ReactNode {
  return children;
}

export function Hint({children}: Props): ReactNode {
  return (
    <details className={styles.hint}>
      <summary>{translate({id: 'quiz.hint', message: 'Show a hint'})}</summary>
      <div className={styles.hintText} data-part="hint">
        {children}
      </div>
    </details>
  );
}

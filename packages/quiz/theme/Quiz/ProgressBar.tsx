import {useFormats} from '@deskbook/ui/components/formats';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import type {QuizNavigation} from './useQuizNavigation';

interface Props {
  /** In percent; null for a quiz that doesn't count. */
  passingScore: number | null;
  navigation: QuizNavigation;
}

/** A cell per question, the passing score, and the choice between one question at a time and all at once. */
export default function ProgressBar({passingScore, navigation}: Props): ReactNode {
  const {steps, current, isAll, showAll} = navigation;
  const formats = useFormats();
  const done = steps.filter(({isDone}) => isDone).length;
  const values = {done: String(done), count: String(steps.length)};
  return (
    <div className={`${styles.top} needs-script`}>
      <div
        role="progressbar"
        className={styles.cells}
        aria-label={translate({id: 'quiz.progress.label', message: 'Questions answered'})}
        aria-valuemin={0}
        aria-valuemax={steps.length}
        aria-valuenow={done}
      >
        {steps.map(({id, isDone}) => (
          <span key={id} data-done={isDone} data-here={!isAll && id === current} />
        ))}
      </div>
      <p className={`quiet ${styles.done}`}>
        <span>
          <Translate id="quiz.progress" values={values}>
            {'{done} of {count} answered'}
          </Translate>
        </span>
        {passingScore !== null && (
          <>
            {', '}
            <Translate id="quiz.progress.toPass" values={{score: formats.percent(passingScore)}}>
              {'{score} to pass'}
            </Translate>
          </>
        )}
      </p>
      {steps.length > 1 && (
        <button type="button" className={`${buttons.linkButton} ${styles.plainButton}`} onClick={() => showAll(!isAll)}>
          {isAll
            ? translate({id: 'quiz.layout.one', message: 'One question at a time'})
            : translate({id: 'quiz.layout.all', message: 'All questions on one page'})}
        </button>
      )}
    </div>
  );
}

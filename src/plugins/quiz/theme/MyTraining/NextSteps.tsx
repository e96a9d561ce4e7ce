import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import type {NextStep} from '../../domain/training';
import styles from './styles.module.css';

/** How many steps are shown: more than that is a list, not advice. */
const MOST = 5;

/** What to do next, the most useful first. */
export default function NextSteps({steps}: {steps: readonly NextStep[]}): ReactNode {
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps">
        <Translate id="quiz.training.next">What to do next</Translate>
      </h2>
      {steps.length === 0 ? (
        <p className={styles.empty}>
          <Translate id="quiz.training.nothingNext">
            Nothing is due today. Questions from quizzes you passed come back here when it’s time to review them.
          </Translate>
        </p>
      ) : (
        <ol className={styles.steps}>
          {steps.slice(0, MOST).map((step, place) => (
            <li key={step.quizId} className={place === 0 ? styles.first : styles.row}>
              <Step step={step} isFirst={place === 0} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The first one has a button; the others wait as links. */
function Step({step, isFirst}: {step: NextStep; isFirst: boolean}): ReactNode {
  const {selectMessage} = usePluralForm();
  const {message, why, go} = wordsFor(step);
  const fill = (text: string) => text.replace('{title}', step.title).replace('{count}', String(step.asked));
  return (
    <>
      <span className={isFirst ? styles.tile : styles.rowIcon}>
        <Icon name="quiz" />
      </span>
      <div className={styles.rowText}>
        <Link to={step.url}>{fill(selectMessage(step.asked, message))}</Link>
        <span className={styles.why}>{fill(selectMessage(step.asked, why))}</span>
      </div>
      {isFirst && (
        <Link to={step.url} className="button button--primary" aria-label={`${go}: ${step.title}`}>
          {go}
        </Link>
      )}
    </>
  );
}

function wordsFor({kind}: NextStep): {message: string; why: string; go: string} {
  const start = translate({id: 'quiz.next.start', message: 'Start'});
  switch (kind) {
    case 'continue':
      return {
        message: translate({id: 'quiz.next.continue', message: 'Finish {title}'}),
        why: translate({id: 'quiz.next.continue.why', message: 'Started. Your answers are still here.'}),
        go: translate({id: 'quiz.next.goOn', message: 'Continue'}),
      };
    case 'changed':
      return {
        message: translate({
          id: 'quiz.next.changed',
          message: '{title}: one question to answer again|{title}: {count} questions to answer again',
        }),
        why: translate({id: 'quiz.next.changed.why', message: 'Something in it has changed since you passed.'}),
        go: start,
      };
    case 'review':
      return {
        message: translate({
          id: 'quiz.next.due',
          message: '{title}: one question to review|{title}: {count} questions to review',
        }),
        why: translate({id: 'quiz.next.due.why', message: 'A minute now helps you remember it.'}),
        go: start,
      };
    case 'retry':
      return {
        message: translate({id: 'quiz.next.retry', message: 'Try {title} again'}),
        why: translate({id: 'quiz.next.retry.why', message: 'Not passed yet.'}),
        go: translate({id: 'quiz.next.tryAgain', message: 'Try again'}),
      };
    case 'begin':
      return {
        message: translate({id: 'quiz.next.begin', message: '{title}'}),
        why: translate({id: 'quiz.next.begin.why', message: 'One question|{count} questions'}),
        go: start,
      };
  }
}

import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
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
        <p>
          <Translate id="quiz.training.nothingNext">
            Nothing for today. Questions of the quizzes you have passed come back here when it is time to freshen them
            up.
          </Translate>
        </p>
      ) : (
        <ol className={styles.steps}>
          {steps.slice(0, MOST).map((step) => (
            <li key={step.quizId}>
              <Step step={step} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Step({step}: {step: NextStep}): ReactNode {
  const {selectMessage} = usePluralForm();
  const {message, why} = wordsFor(step);
  const fill = (text: string) => text.replace('{title}', step.title).replace('{count}', String(step.questions.length));
  return (
    <>
      <Link to={step.url}>{fill(selectMessage(step.questions.length, message))}</Link>
      <span className={styles.why}>{why}</span>
    </>
  );
}

function wordsFor({kind}: NextStep): {message: string; why: string} {
  switch (kind) {
    case 'continue':
      return {
        message: translate({id: 'quiz.next.continue', message: 'Go on with {title}'}),
        why: translate({id: 'quiz.next.continue.why', message: 'You have begun it; your answers are still there.'}),
      };
    case 'changed':
      return {
        message: translate({
          id: 'quiz.next.changed',
          message: '{title}: one question to answer again|{title}: {count} questions to answer again',
        }),
        why: translate({id: 'quiz.next.changed.why', message: 'Something in it has changed since you passed.'}),
      };
    case 'review':
      return {
        message: translate({
          id: 'quiz.next.due',
          message: '{title}: one question to freshen up|{title}: {count} questions to freshen up',
        }),
        why: translate({id: 'quiz.next.due.why', message: 'A minute now, and it stays with you.'}),
      };
    case 'retry':
      return {
        message: translate({id: 'quiz.next.retry', message: 'Try {title} again'}),
        why: translate({id: 'quiz.next.retry.why', message: 'Not passed yet.'}),
      };
    case 'begin':
      return {
        message: translate({id: 'quiz.next.begin', message: '{title}'}),
        why: translate({id: 'quiz.next.begin.why', message: 'New to you.'}),
      };
  }
}

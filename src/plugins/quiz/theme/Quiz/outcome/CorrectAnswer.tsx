import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {Outcome} from '../QuestionState';
import styles from '../styles.module.css';

/** The correct answer where one was typed; in every other question it is shown where it was to be given. */
export default function CorrectAnswer({outcome: {fraction, secret}}: {outcome: Outcome}): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const {key} = secret;
  if (fraction >= 1 || (key.type !== 'number' && key.type !== 'short-text')) return null;
  return (
    <p className={styles.solutionLine}>
      {key.type === 'number' ? <RightNumber {...key} locale={currentLocale} /> : <RightText accepted={key.accepted} />}
    </p>
  );
}

function RightText({accepted: [first, ...others]}: {accepted: readonly string[]}): ReactNode {
  return (
    <>
      <Translate id="quiz.text.right" values={{text: <b>{first}</b>}}>
        {'Correct answer: {text}.'}
      </Translate>
      {others.length > 0 && (
        <>
          {' '}
          <Translate id="quiz.text.alsoRight" values={{texts: others.join(', ')}}>
            {'Also correct: {texts}.'}
          </Translate>
        </>
      )}
    </>
  );
}

function RightNumber({value, tolerance, locale}: {value: number; tolerance: number; locale: string}): ReactNode {
  const format = new Intl.NumberFormat(locale, {useGrouping: false, maximumFractionDigits: 12});
  const number = <b>{format.format(value)}</b>;
  return tolerance > 0 ? (
    <Translate id="quiz.number.rightWithin" values={{number, tolerance: format.format(tolerance)}}>
      {'Correct answer: {number}, give or take {tolerance}.'}
    </Translate>
  ) : (
    <Translate id="quiz.number.right" values={{number}}>
      {'Correct answer: {number}.'}
    </Translate>
  );
}

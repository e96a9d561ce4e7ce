import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {type Formats, useFormats} from '../../../../../components/formats';
import Mark from '../../QuizMark';
import type {Sign} from '../../QuizMark/Icon';
import Html from '../Html';
import {type Outcome, useQuestion} from '../QuestionState';
import styles from '../styles.module.css';

/** Whether an answer was right, in words, and why. */
export default function Verdict({outcome}: {outcome: Outcome}): ReactNode {
  const formats = useFormats();
  const {anchor, confidence, isAnswered} = useQuestion();
  const {key, explanation} = outcome.secret;
  return (
    <div id={verdictId(anchor)} className={styles.verdict} data-sign={signOf(outcome.fraction)}>
      <Mark sign={signOf(outcome.fraction)} words={isAnswered ? verdictWords(outcome.fraction, formats) : noAnswer()} />
      {confidence === 'sure' && outcome.fraction < 1 && (
        <p className={styles.wasSure}>
          <Translate id="quiz.verdict.wasSure">You were sure of it: worth a second look.</Translate>
        </p>
      )}
      {key.type === 'number' && outcome.fraction < 1 && <RightNumber {...key} />}
      {explanation && <Html html={explanation} className={styles.explanation} />}
    </div>
  );
}

/** Where a question's verdict stands. */
export function verdictId(anchor: string): string {
  return `${anchor}-verdict`;
}

export function signOf(fraction: number): Sign {
  return fraction >= 1 ? 'good' : fraction > 0 ? 'attention' : 'bad';
}

/** Also said to those who do not see the page. */
export function verdictWords(fraction: number, formats: Formats): string {
  if (fraction >= 1) return translate({id: 'quiz.verdict.right', message: 'Right.'});
  if (fraction <= 0) return translate({id: 'quiz.verdict.wrong', message: 'Not right.'});
  return translate(
    {
      id: 'quiz.verdict.partly',
      message: 'Partly right: it counts {share}.',
      description: 'The share is a percentage of what a full answer counts',
    },
    {share: formats.percent(Math.round(fraction * 100))},
  );
}

function noAnswer(): string {
  return translate({id: 'quiz.verdict.noAnswer', message: 'No answer.'});
}

function RightNumber({value, tolerance}: {value: number; tolerance: number}): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const format = new Intl.NumberFormat(currentLocale, {useGrouping: false, maximumFractionDigits: 12});
  const number = <b>{format.format(value)}</b>;
  return (
    <p className={styles.solutionLine}>
      {tolerance > 0 ? (
        <Translate id="quiz.number.rightWithin" values={{number, tolerance: format.format(tolerance)}}>
          {'It is {number}; up to {tolerance} more or less counts as right.'}
        </Translate>
      ) : (
        <Translate id="quiz.number.right" values={{number}}>
          {'It is {number}.'}
        </Translate>
      )}
    </p>
  );
}

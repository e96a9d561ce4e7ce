import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import Badge from '../../../../components/Badge';
import {useFormats} from '../../../../components/formats';
import {localDate} from '../../domain/localDate';
import {reviewUrl} from '../../domain/nextSteps';
import type {QuizTraining} from '../../domain/training';
import PrintRecord from '../QuizRecord';
import styles from './styles.module.css';

/** How far a learner is with a quiz, and what to do next. */
export default function TakenQuiz({quiz}: {quiz: QuizTraining}): ReactNode {
  return (
    <>
      <Facts quiz={quiz} />
      <Again
        quiz={quiz}
        questions={quiz.due}
        message={translate({
          id: 'quiz.training.due',
          message: 'Answer the question that is due again|Answer the {count} questions that are due again',
        })}
      />
      <Again
        quiz={quiz}
        questions={quiz.changed}
        message={translate({
          id: 'quiz.training.changed',
          message:
            'One question has changed since you passed: answer it|{count} questions have changed since you passed: answer them',
        })}
      />
      {quiz.record && (
        <p className={styles.record}>
          <PrintRecord record={quiz.record} />
        </p>
      )}
    </>
  );
}

/** How far a learner is with a quiz, in a word. */
export function QuizState({quiz: {best, passed, isOpen}}: {quiz: QuizTraining}): ReactNode {
  const formats = useFormats();
  return (
    <span className={styles.state}>
      {best !== null && <span className={styles.best}>{formats.percent(best)}</span>}
      {passed && (
        <Badge icon="check" tone="good">
          {translate({id: 'quiz.training.passed', message: 'Passed'})}
        </Badge>
      )}
      {!passed && best !== null && (
        <Badge icon="warning" tone="attention">
          {translate({id: 'quiz.training.notPassed', message: 'Not passed yet'})}
        </Badge>
      )}
      {isOpen && <Badge icon="clock">{translate({id: 'quiz.training.open', message: 'Started, not finished'})}</Badge>}
    </span>
  );
}

function Facts({quiz: {best, attempts, lastTaken}}: {quiz: QuizTraining}): ReactNode {
  const formats = useFormats();
  const {selectMessage} = usePluralForm();
  if (best === null || lastTaken === null) return null;
  const times = selectMessage(
    attempts,
    translate({id: 'quiz.training.times', message: 'taken once|taken {count} times'}),
  ).replace('{count}', String(attempts));
  return (
    <p className={styles.quiet}>
      <Translate
        id="quiz.training.facts"
        values={{best: formats.percent(best), times, date: formats.date(localDate(lastTaken))}}
      >
        {'Best result {best}, {times}, most recently on {date}.'}
      </Translate>
    </p>
  );
}

interface AgainProps {
  quiz: QuizTraining;
  questions: readonly string[];
  message: string;
}

function Again({quiz, questions, message}: AgainProps): ReactNode {
  const {selectMessage} = usePluralForm();
  if (questions.length === 0) return null;
  return (
    <p>
      <Link to={reviewUrl(quiz.url, questions)}>
        {selectMessage(questions.length, message).replace('{count}', String(questions.length))}
      </Link>
    </p>
  );
}

import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {localDate} from '../../domain/localDate';
import {reviewUrl} from '../../domain/nextSteps';
import type {QuizTraining} from '../../domain/training';
import QuizMark from '../QuizMark';
import PrintRecord from '../QuizRecord';
import styles from './styles.module.css';

/** Where somebody stands with a quiz, and what there is to do. */
export default function TakenQuiz({quiz}: {quiz: QuizTraining}): ReactNode {
  return (
    <>
      <State quiz={quiz} />
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

function State({quiz: {best, passed, isOpen}}: {quiz: QuizTraining}): ReactNode {
  return (
    <>
      {passed && <QuizMark sign="good" words={translate({id: 'quiz.training.passed', message: 'Passed'})} />}
      {!passed && best !== null && (
        <QuizMark sign="attention" words={translate({id: 'quiz.training.notPassed', message: 'Not passed yet'})} />
      )}
      {isOpen && (
        <p>
          <Translate id="quiz.training.open">Begun and not finished: your answers are kept.</Translate>
        </p>
      )}
    </>
  );
}

function Facts({quiz: {best, attempts, lastTaken, due, nextDue}}: {quiz: QuizTraining}): ReactNode {
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
        {'Best result {best}, {times}, the last time on {date}.'}
      </Translate>
      {due.length === 0 && nextDue && (
        <>
          {' '}
          <Translate id="quiz.training.nextDue" values={{date: formats.date(localDate(nextDue))}}>
            {'Questions come back on {date}.'}
          </Translate>
        </>
      )}
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

import ValidityText from '@deskbook/records/client/ValidityText';
import {localDate} from '@deskbook/text/dates/localDate';
import Badge from '@deskbook/ui/components/Badge';
import {useFormats} from '@deskbook/ui/components/formats';
import PageIcon from '@deskbook/ui/components/PageIcon';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {NextStep, QuizTraining} from '../../domain/training';
import PrintRecord from '../QuizRecord';
import GoLink from './GoLink';
import styles from './styles.module.css';

interface Props {
  quiz: QuizTraining;
  /** The quiz's next step. */
  step: NextStep | null;
  /** Whether it's the one thing to do next */
  isFirst?: boolean;
}

export default function TakenQuiz({quiz, step, isFirst = false}: Props): ReactNode {
  const {counted, date} = useFormats();
  const words = step && stepWords(step);
  const say = (message: string) => counted(step?.asked ?? 0, message);
  return (
    <li className={clsx(styles.quiz, isFirst && styles.first)}>
      <PageIcon name="quiz" className={styles.rowIcon} />
      <div className={styles.rowText}>
        <h3>
          <Link to={step?.url ?? quiz.url}>{quiz.title}</Link>
        </h3>
        {words?.why && <p className="quiet">{say(words.why)}</p>}
        <QuizFacts quiz={quiz} />
        {quiz.pass && (
          <p className="quiet">
            <ValidityText validity={quiz.pass.validity} />
          </p>
        )}
        {quiz.due.length === 0 && quiz.nextDue && (
          <p className="quiet">
            <Translate id="quiz.training.reviewOn" values={{date: date(localDate(quiz.nextDue))}}>
              {'To keep it fresh, questions come back for review on {date}.'}
            </Translate>
          </p>
        )}
        {quiz.record && (
          <p className={styles.record}>
            <PrintRecord record={quiz.record} />
          </p>
        )}
      </div>
      <QuizState quiz={quiz} />
      {step && words && <GoLink to={step.url} go={say(words.go)} title={quiz.title} isFirst={isFirst} />}
    </li>
  );
}

function QuizState({quiz: {best, pass, passed, isOpen}}: {quiz: QuizTraining}): ReactNode {
  const formats = useFormats();
  return (
    <span className={styles.state}>
      {best !== null && <b>{formats.percent(best)}</b>}
      {passed && (
        <Badge icon="check" tone="good">
          {translate({id: 'quiz.training.passed', message: 'Passed'})}
        </Badge>
      )}
      {pass && !passed && (
        <Badge icon="clock" tone="attention">
          {translate({id: 'quiz.training.expired', message: 'Expired'})}
        </Badge>
      )}
      {!pass && best !== null && (
        <Badge icon="warning" tone="attention">
          {translate({id: 'quiz.training.notPassed', message: 'Not passed yet'})}
        </Badge>
      )}
      {isOpen && <Badge icon="clock">{translate({id: 'quiz.training.open', message: 'Started, not finished'})}</Badge>}
    </span>
  );
}

function QuizFacts({quiz: {best, attempts, lastTaken}}: {quiz: QuizTraining}): ReactNode {
  const formats = useFormats();
  if (best === null || lastTaken === null) return null;
  const times = formats.counted(
    attempts,
    translate({id: 'quiz.training.times', message: 'taken once|taken {count} times'}),
  );
  return (
    <p className="quiet">
      <Translate
        id="quiz.training.facts"
        values={{best: formats.percent(best), times, date: formats.date(localDate(lastTaken))}}
      >
        {'Best result {best}, {times}, most recently on {date}.'}
      </Translate>
    </p>
  );
}

/** Says what to do about a quiz and why, with a form for one question and one for several. */
function stepWords({kind}: NextStep): {why: string | null; go: string} {
  return {
    continue: {
      why: translate({id: 'quiz.next.continue.why', message: 'Your answers are still here.'}),
      go: translate({id: 'quiz.next.goOn', message: 'Continue'}),
    },
    retry: {why: null, go: translate({id: 'quiz.next.tryAgain', message: 'Try again'})},
    renew: {why: null, go: translate({id: 'quiz.next.renew', message: 'Take it again'})},
    changed: {
      why: translate({id: 'quiz.next.changed.why', message: 'Something in it has changed since you passed.'}),
      go: translate({id: 'quiz.next.answer', message: 'Answer one question|Answer {count} questions'}),
    },
    review: {
      why: translate({id: 'quiz.next.due.why', message: 'One question is due again.|{count} questions are due again.'}),
      go: translate({id: 'quiz.next.review', message: 'Review'}),
    },
    begin: {why: null, go: translate({id: 'quiz.next.start', message: 'Start'})},
  }[kind];
}

import type {QuizFindings} from '@deskbook/records/domain/report/reportOn';
import {responseWords} from '@deskbook/records/domain/report/responseWords';
import type {HardQuestion} from '@deskbook/records/domain/report/teachAgain';
import {Bar} from '@deskbook/ui/components/figures/Bar';
import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {asPercent, Part} from './parts';
import styles from './TeachAgain.module.css';

/** How many are shown at first */
const FIRST = 8;

interface Props {
  /** Hardest first */
  questions: readonly HardQuestion[];
  quizzes: readonly QuizFindings[];
}

/** The questions that people got wrong, each as a bar up to the score that was needed. */
export default function TeachAgain({questions, quizzes}: Props): ReactNode {
  const {counted} = useFormats();
  const [isLong, setLong] = useState(false);
  if (questions.length === 0) return null;
  return (
    <Part id="report-again" title={translate({id: 'report.again', message: 'What to teach again'})}>
      <p>
        {translate({
          id: 'report.againWhat',
          message:
            'Questions whose average on the first try is below the passing score of their quiz, which is the thin line.',
        })}
      </p>
      <ol className={`plain-list ${styles.list}`} data-long={isLong || undefined}>
        {questions.map((question) => (
          <Question key={`${question.quiz} ${question.id}`} question={question} quizzes={quizzes} />
        ))}
      </ol>
      {questions.length > FIRST && !isLong && (
        <button type="button" className="button button--secondary screen-only" onClick={() => setLong(true)}>
          {counted(
            questions.length,
            translate({id: 'report.againAll', message: 'Show the question|Show all {count} questions'}),
          )}
        </button>
      )}
    </Part>
  );
}

function Question({question, quizzes}: {question: HardQuestion; quizzes: readonly QuizFindings[]}): ReactNode {
  const formats = useFormats();
  const {prompt, place, facility, asked, passing_score} = question;
  const quiz = quizzes.find((each) => each.quiz === question.quiz);
  const about = formats.counted(
    asked,
    translate({id: 'report.againAbout', message: '{quiz}, {count} answer.|{quiz}, {count} answers.'}),
  );
  return (
    <li>
      <div>
        {prompt}
        <small>
          {about.replace('{quiz}', () => quiz?.title ?? '')} <Slip question={question} quiz={quiz} />
          {place ? (
            <Link to={place.url}>{place.title}</Link>
          ) : (
            translate({id: 'report.noPlaceFor', message: 'No page explains it.'})
          )}
        </small>
      </div>
      <span className={styles.share}>
        <b>{formats.percent(asPercent(facility))}</b>
        <span className="unseen"> {translate({id: 'report.right', message: 'right'})}</span>
        <Bar parts={[{share: facility, look: facility < 0.5 ? 'bad' : 'pale'}]} limit={passing_score / 100} />
      </span>
    </li>
  );
}

/** What was answered instead, most often. */
function Slip({question, quiz}: {question: HardQuestion; quiz: QuizFindings | undefined}): ReactNode {
  const known = quiz?.questions.find(({id}) => id === question.id);
  const [response] = question.mostChosenWrong?.responses ?? [];
  if (!known || response === undefined) return null;
  return (
    <>
      {translate(
        {id: 'report.slip', message: 'Most common slip: {answer}.'},
        {answer: `“${responseWords(response, known).join('; ')}”`},
      )}{' '}
    </>
  );
}

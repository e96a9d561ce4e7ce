import type {QuizFindings} from '@deskbook/records/domain/report/reportOn';
import {openNote, type ReportQuestion} from '@deskbook/records/domain/report/reportQuestions';
import {responseWords} from '@deskbook/records/domain/report/responseWords';
import type {QuestionStatistics} from '@deskbook/records/domain/statistics/questionStatistics';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {asPercent, FoldedPart, Table} from './parts';
import styles from './styles.module.css';

export default function Questions({quizzes}: {quizzes: readonly QuizFindings[]}): ReactNode {
  const {counted} = useFormats();
  if (quizzes.length === 0) return null;
  return (
    <FoldedPart
      id="report-questions"
      title={translate({id: 'report.questions', message: 'Statistics by quiz'})}
      about={counted(quizzes.length, translate({id: 'report.quizCount', message: '{count} quiz|{count} quizzes'}))}
    >
      <p className="quiet">
        {translate({
          id: 'report.formulas',
          message:
            'First tries only, by the formulas of Moodle’s quiz statistics. With fewer than about 20 people, discrimination is only a hint. Below 0, people who did well otherwise got this question wrong.',
        })}
      </p>
      {quizzes.map((quiz) => (
        <QuizQuestions key={quiz.quiz} quiz={quiz} />
      ))}
    </FoldedPart>
  );
}

function QuizQuestions({quiz: {title, statistics, questions}}: {quiz: QuizFindings}): ReactNode {
  const formats = useFormats();
  const share = (value: number | null) => (value === null ? '–' : formats.percent(asPercent(value)));
  const minutes = statistics.seconds === null ? null : Math.max(1, Math.round(statistics.seconds / 60));
  return (
    <details className={styles.fold}>
      <summary>
        <b>{title}</b>{' '}
        <span className={styles.muted}>
          {formats.counted(
            statistics.questions.length,
            translate({id: 'index.questions', message: '{count} question|{count} questions'}),
          )}
        </span>
      </summary>
      <p>
        {formats.counted(
          statistics.people,
          translate({id: 'report.quizPeople', message: '{count} person took it|{count} people took it'}),
        )}
        {'; '}
        {translate(
          {id: 'report.quizAttempts', message: '{attempts} attempts each, on average'},
          {attempts: statistics.attempts.toFixed(1)},
        )}
        {minutes !== null && (
          <>
            {'; '}
            {translate(
              {id: 'report.quizTime', message: 'half of them took {minutes} min or less'},
              {minutes: String(minutes)},
            )}
          </>
        )}
        {statistics.first < statistics.people && (
          <>
            {'; '}
            {translate(
              {id: 'report.quizFirst', message: '{count} sent no first try, and are not counted below'},
              {count: String(statistics.people - statistics.first)},
            )}
          </>
        )}
        .
      </p>
      <Table
        label={title}
        columns={[
          {key: 'question', label: translate({id: 'report.question', message: 'Question'})},
          {key: 'asked', label: translate({id: 'report.asked', message: 'Asked'}), type: 'number'},
          {key: 'right', label: translate({id: 'report.facility', message: 'Right (facility)'}), type: 'number'},
          {
            key: 'discrimination',
            label: translate({id: 'report.discrimination', message: 'Discrimination index'}),
            type: 'number',
            show: 'wide',
          },
          {
            key: 'efficiency',
            label: translate({id: 'report.efficiency', message: 'Discriminative efficiency'}),
            type: 'number',
            show: 'wide',
          },
          {key: 'wrong', label: translate({id: 'report.wrong', message: 'Most chosen wrong answer'}), type: 'list'},
        ]}
        rows={inOrder(statistics.questions, questions).map(({found, known, isCurrent}) => ({
          key: `${found.id} ${found.hash}`,
          cells: () => [
            <Prompt key="prompt" found={found} known={known} isCurrent={isCurrent} />,
            String(found.asked),
            share(found.facility),
            share(found.discriminationIndex),
            share(found.discriminativeEfficiency),
            <Wrong key="wrong" found={found} known={isCurrent ? known : undefined} />,
          ],
        }))}
      />
    </details>
  );
}

interface Row {
  found: QuestionStatistics;
  /** undefined if the question is no longer on the site */
  known: ReportQuestion | undefined;
  isCurrent: boolean;
}

/** Sorts questions as in the quiz, with earlier wordings after the current one. */
function inOrder(statistics: readonly QuestionStatistics[], questions: readonly ReportQuestion[]): Row[] {
  const rows = statistics.map((found) => {
    const known = questions.find(({id}) => id === found.id);
    return {found, known, isCurrent: known?.hash === found.hash};
  });
  const placeOf = ({known, isCurrent}: Row) => (known ? questions.indexOf(known) + (isCurrent ? 0 : 0.5) : Infinity);
  return rows.sort((one, other) => placeOf(one) - placeOf(other) || 0);
}

function Prompt({found, known, isCurrent}: Row): ReactNode {
  if (!known) return found.id;
  if (!isCurrent) {
    return translate({id: 'report.earlierWording', message: '{prompt} (an earlier wording)'}, {prompt: known.prompt});
  }
  return (
    <>
      {known.prompt}
      <small>
        {translate(
          {id: 'report.correct', message: 'Correct: {answer}'},
          {answer: responseWords(openNote(known).correct, known).join('; ')},
        )}
      </small>
    </>
  );
}

function Wrong({found: {mostChosenWrong, blank}, known}: Pick<Row, 'found' | 'known'>): ReactNode {
  const formats = useFormats();
  const times = translate({id: 'report.times', message: '{count} time|{count} times'});
  return (
    <>
      {mostChosenWrong?.responses.map((response) => (
        <div key={response}>
          {known ? responseWords(response, known).join('; ') : response} (
          {formats.counted(mostChosenWrong.count, times)})
        </div>
      ))}
      {blank > 0 && (
        <div className="quiet">
          {translate({id: 'report.blank', message: 'Left blank: {count}'}, {count: String(blank)})}
        </div>
      )}
      {!mostChosenWrong && blank === 0 && '–'}
    </>
  );
}

import {HIGHEST} from '@deskbook/records/domain/feedback';
import type {QuestionSummary, SessionFeedback} from '@deskbook/records/domain/report/feedback';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {askOf} from '../../client/feedbackWords';
import type {Findings} from '../../client/report/useFindings';
import type {ReportInHand} from '../../client/report/useReport';
import Attendance from './Attendance';
import ByBranch from './ByBranch';
import Doubts from './Doubts';
import Narrow from './Narrow';
import Paths from './Paths';
import {Staff, WhoIsWho} from './People';
import {Part, SubHeading} from './parts';
import Questions from './Questions';
import Quizzes, {Receipts} from './Quizzes';
import styles from './styles.module.css';
import TeachAgain from './TeachAgain';

interface Props {
  findings: Findings;
  hand: ReportInHand;
}

/** The report on everything that was added. */
export default function FindingsParts({findings, hand}: Props): ReactNode {
  const {all, report, standings, today} = findings;
  const withStandings = report.quizzes.rows.map(({person}, row) => ({person, standings: standings[row] ?? []}));
  return (
    <Narrow findings={findings}>
      <Quizzes table={report.quizzes} standings={standings} doubts={report.doubts} today={today} />
      <div className={styles.columns}>
        <div>
          <ByBranch rows={withStandings} />
          <Doubts doubts={report.doubts} />
        </div>
        <TeachAgain questions={report.teachAgain} quizzes={report.statistics} />
      </div>
      <Staff findings={report.staff} />
      <Attendance sessions={report.sessions} doubts={report.doubts} />
      <Feedback sessions={report.feedback} />
      <WhoIsWho hand={hand} people={[...all.people, ...all.others]} />
      <Receipts table={report.receipts} isExpected={report.staff !== null} today={today} />
      <Paths progress={report.paths} />
      <Questions quizzes={report.statistics} />
    </Narrow>
  );
}

function Feedback({sessions}: {sessions: readonly SessionFeedback[]}): ReactNode {
  const formats = useFormats();
  if (sessions.length === 0) return null;
  return (
    <Part id="report-feedback" title={translate({id: 'report.feedback', message: 'Feedback'})}>
      {sessions.map(({session, date, forms, questions}) => (
        <div key={`${session.session} ${date}`}>
          <SubHeading>
            {session.title}, {formats.shortDate(date)}
          </SubHeading>
          <p>
            {formats.counted(forms, translate({id: 'report.forms', message: '{count} form sent|{count} forms sent'}))}
          </p>
          <ul>
            {questions.map((question) => (
              <li key={question.id}>
                {askOf(question)} <Answers question={question} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function Answers({question: {average, answers, texts}}: {question: QuestionSummary}): ReactNode {
  const formats = useFormats();
  if (average !== null) {
    return translate(
      {id: 'report.average', message: '{average} of {highest}, {answers}'},
      {
        average: average.toFixed(1),
        highest: String(HIGHEST),
        answers: formats.counted(answers, translate({id: 'report.answers', message: '{count} answer|{count} answers'})),
      },
    );
  }
  return (
    <ul>
      {texts.map((text, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same
        <li key={place}>{text}</li>
      ))}
    </ul>
  );
}

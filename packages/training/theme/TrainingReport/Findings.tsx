import type {ReactNode} from 'react';
import type {Findings} from '../../client/report/useFindings';
import type {ReportInHand} from '../../client/report/useReport';
import Attendance from './Attendance';
import ByBranch from './ByBranch';
import Doubts from './Doubts';
import Feedback from './Feedback';
import Narrow from './Narrow';
import Paths from './Paths';
import {Staff, WhoIsWho} from './People';
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

import {reportOn} from '@deskbook/records/domain/report/reportOn';
import {printPart} from '@deskbook/ui/browser/printPart';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useMemo} from 'react';
import type {ReportInHand} from '../../client/report/useReport';
import type {LoadedSite} from '../../client/report/useReportSite';
import Attendance from './Attendance';
import Doubts from './Doubts';
import Downloads from './Downloads';
import Feedback from './Feedback';
import Forget from './Forget';
import Paths from './Paths';
import Questions from './Questions';
import Quizzes from './Quizzes';
import Receipts from './Receipts';
import Staff from './Staff';
import {FIRST, FindPerson} from './shown';
import styles from './styles.module.css';
import TeachAgain from './TeachAgain';
import WhoIsWho from './WhoIsWho';

interface Props {
  hand: ReportInHand;
  /** This site's URL */
  url: string;
  loaded: LoadedSite;
  session: string | undefined;
  today: string;
  /** An instant */
  now: string;
}

/** The report on everything that was added. */
export default function Findings({hand, url, loaded, session, today, now}: Props): ReactNode {
  const formats = useFormats();
  const {people} = hand;
  const report = useMemo(() => reportOn(people, loaded, {session, today, now}), [people, loaded, session, today, now]);
  const count = formats.counted(
    report.people.length,
    translate({id: 'report.people', message: '{count} person|{count} people'}),
  );
  return (
    <>
      <p>
        <strong>{count}</strong>, {formats.date(today)}.{' '}
        {translate({
          id: 'report.selfAttested',
          message:
            'Results, signatures and check marks are as people sent them. Nothing here proves that they are genuine; only attendance is confirmed by a trainer.',
        })}
      </p>
      {report.others.length > 0 && (
        <p>
          {translate(
            {
              id: 'report.notListed',
              message: 'Not on this session’s roster, and not counted here, but sent its quiz or feedback: {names}.',
            },
            {names: report.others.map(({name}) => name).join('; ')},
          )}
        </p>
      )}
      <div className={`${styles.buttons} screen-only`}>
        <button type="button" className="button button--secondary" onClick={() => printPart('report')}>
          <Icon name="printer" />
          {translate({id: 'report.print', message: 'Print the report'})}
        </button>
        <Downloads hand={hand} url={url} report={report} loaded={loaded} today={today} />
        <Forget hand={hand} />
      </div>
      <FindPerson isNeeded={report.people.length > FIRST}>
        <Doubts doubts={report.doubts} />
        <Staff findings={report.staff} />
        <Quizzes table={report.quizzes} doubts={report.doubts} />
        <Attendance sessions={report.sessions} doubts={report.doubts} />
        <TeachAgain places={report.teachAgain} />
        <Questions quizzes={report.statistics} />
        <Receipts table={report.receipts} isExpected={report.staff !== null} />
        <Paths progress={report.paths} />
        <Feedback sessions={report.feedback} />
        <WhoIsWho hand={hand} people={[...report.people, ...report.others]} />
      </FindPerson>
    </>
  );
}

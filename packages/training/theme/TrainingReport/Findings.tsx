import {type Report, reportOn} from '@deskbook/records/domain/report/reportOn';
import {writeWhoIsWho} from '@deskbook/records/domain/report/whoIsWho';
import {downloadText} from '@deskbook/ui/browser/downloadText';
import {printPart} from '@deskbook/ui/browser/printPart';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {ConfirmButton} from '@deskbook/ui/components/QuestionDialog';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useMemo, useState} from 'react';
import {peopleCsv, questionsCsv} from '../../client/report/reportCsv';
import type {LoadedSite, ReportInHand} from '../../client/report/useReport';
import Attendance from './Attendance';
import Doubts from './Doubts';
import Feedback from './Feedback';
import Paths from './Paths';
import {Staff, WhoIsWho} from './People';
import {FIRST, FindPerson} from './parts';
import Questions, {TeachAgain} from './Questions';
import Quizzes, {Receipts} from './Quizzes';
import styles from './styles.module.css';

interface Props {
  hand: ReportInHand;
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

interface DownloadsProps {
  hand: ReportInHand;
  url: string;
  report: Report;
  loaded: LoadedSite;
  today: string;
}

function Downloads({hand: {names, missing}, url, report, loaded, today}: DownloadsProps): ReactNode {
  const mark = missing.length > 0 ? '-incomplete' : '';
  const save = (name: string, text: string) => downloadText(`${name}${mark}-${today}.csv`, text, 'text/csv');
  return (
    <>
      <button
        type="button"
        className="button button--secondary"
        onClick={() => save('training-people', peopleCsv(report, loaded.site.roles))}
      >
        <Icon name="download" />
        {translate({id: 'report.csvPeople', message: 'People as CSV'})}
      </button>
      <button
        type="button"
        className="button button--secondary"
        onClick={() => save('training-questions', questionsCsv(report))}
      >
        <Icon name="download" />
        {translate({id: 'report.csvQuestions', message: 'Questions as CSV'})}
      </button>
      {names.size > 0 && (
        <button
          type="button"
          className="button button--secondary"
          onClick={() => downloadText(`who-is-who-${today}.json`, writeWhoIsWho(names, url), 'application/json')}
        >
          <Icon name="download" />
          {translate({id: 'report.saveWho', message: '“Who is who” as a file'})}
        </button>
      )}
    </>
  );
}

/** Says exactly what it removes. Keeps rosters typed on trainers' pages unless asked, because no file has them. */
function Forget({hand}: {hand: ReportInHand}): ReactNode {
  const formats = useFormats();
  const [withTyped, setWithTyped] = useState(false);
  const {files, rosters, staff, names, typedRosters} = hand;
  return (
    <ConfirmButton
      label={translate({id: 'report.forget', message: 'Forget what I brought in'})}
      question={translate(
        {
          id: 'report.reallyForget',
          message:
            'Remove what you brought in, for all sessions, from this browser? Result files: {files}. Roster files: {rosters}. Staff lists: {staff}. Names typed for codes: {names}.',
        },
        {
          files: String(files.length),
          rosters: String(rosters.length),
          staff: String(staff.length),
          names: String(names.size),
        },
      )}
      yes={translate({id: 'report.yesForget', message: 'Yes, forget it'})}
      no={translate({id: 'report.keep', message: 'No, keep it'})}
      onYes={() => hand.forget(withTyped)}
    >
      {typedRosters > 0 && (
        <p>
          <label>
            <input type="checkbox" checked={withTyped} onChange={({target}) => setWithTyped(target.checked)} />{' '}
            {formats.counted(
              typedRosters,
              translate({
                id: 'report.forgetRosters',
                message:
                  'Also forget the roster typed on a trainer’s page in this browser. It isn’t saved anywhere else.|Also forget the {count} rosters typed on trainers’ pages in this browser. They aren’t saved anywhere else.',
              }),
            )}
          </label>
        </p>
      )}
    </ConfirmButton>
  );
}

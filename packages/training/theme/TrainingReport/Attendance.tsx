import {attendedAndPassed} from '@deskbook/records/domain/report/attendance';
import {type Doubt, isDoubtful} from '@deskbook/records/domain/report/doubts';
import type {QuizCell} from '@deskbook/records/domain/report/quizTable';
import type {SessionFindings} from '@deskbook/records/domain/report/reportOn';
import {dayOf} from '@deskbook/records/domain/validity';
import {printPart} from '@deskbook/ui/browser/printPart';
import Badge from '@deskbook/ui/components/Badge';
import Certificate from '@deskbook/ui/components/Certificate';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId, useState} from 'react';
import {stateWord} from '../../client/report/stateWords';
import {Part, PersonName, SubHeading, Table} from './parts';
import {Outcome} from './Quizzes';
import styles from './styles.module.css';

interface Props {
  sessions: readonly SessionFindings[];
  doubts: readonly Doubt[];
}

export default function Attendance({sessions, doubts}: Props): ReactNode {
  if (sessions.length === 0) return null;
  return (
    <Part id="report-attendance" title={translate({id: 'report.attendance', message: 'Attendance'})}>
      {sessions.map((findings) => (
        <SessionPart key={findings.session.session} findings={findings} doubts={doubts} />
      ))}
      <Certificates sessions={sessions} doubts={doubts} />
    </Part>
  );
}

interface SessionPartProps {
  findings: SessionFindings;
  doubts: readonly Doubt[];
}

function SessionPart({findings: {session, attendance}, doubts}: SessionPartProps): ReactNode {
  const formats = useFormats();
  const came = attendance.filter(({attended}) => attended).length;
  const counts = formats.counted(
    attendance.length,
    translate({
      id: 'report.attended.count',
      message:
        '{count} on the roster, {came} attended, {both} attended and passed|{count} on the roster, {came} attended, {both} attended and passed',
    }),
  );
  const both = attendedAndPassed(attendance).length;
  return (
    <>
      <SubHeading>{session.title}</SubHeading>
      <p>{counts.replace('{came}', String(came)).replace('{both}', String(both))}</p>
      <Table
        label={session.title}
        columns={[
          {key: 'person', label: translate({id: 'report.person', message: 'Person'})},
          {key: 'date', label: translate({id: 'report.date', message: 'Date'}), type: 'date'},
          {key: 'attended', label: translate({id: 'report.attendedHead', message: 'Attended'}), type: 'state'},
          ...(session.quiz === null
            ? []
            : [{key: 'quiz', label: translate({id: 'report.quiz', message: 'Quiz'}), type: 'result' as const}]),
        ]}
        rows={attendance.map(({person, date, attended, quiz}) => ({
          key: `${person.id} ${date}`,
          person,
          cells: () => [
            <PersonName key="name" person={person} />,
            formats.shortDate(date),
            attended ? (
              <Badge key="attended" icon="check" tone="good" isSmall>
                {stateWord(attended ? 'attended' : 'absent')}
              </Badge>
            ) : (
              <span key="absent" className="quiet">
                {stateWord(attended ? 'attended' : 'absent')}
              </span>
            ),
            ...(quiz === null
              ? []
              : [<Outcome key="quiz" cell={quiz} isDoubtful={isDoubtful({doubts}, person, session.quiz ?? '')} />]),
          ],
        }))}
      />
    </>
  );
}

/** When the quiz was passed, which need not be the day of the session, with which result, and how long that counts. */
function QuizLines({quiz: {score, finished, validity}}: {quiz: QuizCell}): ReactNode {
  const formats = useFormats();
  const day = dayOf(finished ?? '');
  return (
    <>
      {translate(
        {id: 'report.certificate.score', message: 'Quiz result: {score}'},
        {score: formats.percent(score ?? 0)},
      )}
      {day && (
        <>
          <br />
          {translate({id: 'report.certificate.passed', message: 'Passed on {date}'}, {date: formats.date(day)})}
        </>
      )}
      {validity?.until && (
        <>
          <br />
          {translate(
            {id: 'report.certificate.until', message: 'Valid until {date}'},
            {date: formats.date(validity.until)},
          )}
        </>
      )}
    </>
  );
}

/** Certificates for those who attended and passed, with the trainer's name and a line for a signature. */
function Certificates({sessions, doubts}: Props): ReactNode {
  const id = useId();
  const formats = useFormats();
  const [trainer, setTrainer] = useState('');
  const [withDoubtful, setWithDoubtful] = useState(false);
  const passed = sessions.flatMap(({session, attendance}) =>
    attendedAndPassed(attendance).map((each) => ({...each, session})),
  );
  const doubtful = passed.filter(({person, session}) => isDoubtful({doubts}, person, session.quiz ?? ''));
  const entitled = withDoubtful ? passed : passed.filter((each) => !doubtful.includes(each));
  if (passed.length === 0) return null;
  return (
    <>
      {doubtful.length > 0 && (
        <p className="screen-only">
          <label>
            <input type="checkbox" checked={withDoubtful} onChange={({target}) => setWithDoubtful(target.checked)} />{' '}
            {translate(
              {
                id: 'report.certificates.doubtful',
                message: 'Also print certificates for results that contradict themselves: {names}',
              },
              {names: doubtful.map(({person}) => person.name).join('; ')},
            )}
          </label>
        </p>
      )}
      <div className={`${styles.certificates} screen-only`}>
        <label htmlFor={id}>{translate({id: 'report.confirmedBy', message: 'Confirmed by'})}</label>
        <input id={id} type="text" value={trainer} onInput={({currentTarget}) => setTrainer(currentTarget.value)} />
        <button
          type="button"
          className="button button--secondary"
          disabled={entitled.length === 0}
          onClick={() => printPart('passed')}
        >
          <Icon name="printer" />
          {formats.counted(
            entitled.length,
            translate({
              id: 'report.printCertificates',
              message: 'Print {count} certificate|Print {count} certificates',
            }),
          )}
        </button>
      </div>
      <div data-part="passed">
        {entitled.map(({person, session, date, quiz}) => (
          <Certificate
            key={`${person.id} ${session.session} ${date}`}
            title={translate({id: 'report.certificate.title', message: 'Certificate of training'})}
            name={person.name}
            about={[person.job, person.branch].filter(Boolean).join(', ')}
            did={translate({
              id: 'report.certificate.did',
              message: 'attended the training session and passed its quiz',
            })}
            what={session.title}
            date={date}
            worth={translate({
              id: 'report.certificate.worth',
              message:
                'The trainer confirms the attendance. The quiz result is as this person sent it; nobody watched the quiz. Not valid without a signature.',
            })}
          >
            {translate({id: 'report.certificate.attended', message: 'Attended on {date}'}, {date: formats.date(date)})}
            <br />
            {quiz && <QuizLines quiz={quiz} />}
            {trainer.trim() !== '' && (
              <>
                <br />
                {translate(
                  {id: 'report.certificate.by', message: 'Confirmed by: {trainer}'},
                  {trainer: trainer.trim()},
                )}
              </>
            )}
          </Certificate>
        ))}
      </div>
    </>
  );
}

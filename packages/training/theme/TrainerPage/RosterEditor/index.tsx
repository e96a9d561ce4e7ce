import {attendeesOf, type Participant} from '@deskbook/records/domain/roster/roster';
import {downloadText} from '@deskbook/ui/browser/downloadText';
import {useFormats} from '@deskbook/ui/components/formats';
import {ConfirmButton} from '@deskbook/ui/components/QuestionDialog';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useRef, useState} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {trainerPathOf} from '../../../domain/trainer/trainerSession';
import page from '../styles.module.css';
import AddPeople from './AddPeople';
import People, {Warnings} from './People';
import {attendanceFile, rosterFile} from './rosterFile';
import styles from './styles.module.css';

export default function RosterEditor(): ReactNode {
  const {session, date, rosterStore} = useCurrentDate();
  const formats = useFormats();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const {roster} = rosterStore;
  const save = () => {
    const {name, text} = rosterFile(session, date, roster, formats);
    downloadText(name, text, 'text/csv');
  };
  const saveAttendance = () => {
    const {name, text} = attendanceFile(session, date, roster);
    downloadText(name, text, 'text/csv');
  };
  const forget = () => {
    rosterStore.forget();
    setSaid(translate({id: 'trainer.roster.forgotten', message: 'The roster for this date is gone.'}));
    // The focused button disappears with the list.
    field.current?.focus();
  };
  const announceRemoved = ({name}: Participant) => {
    setSaid(translate({id: 'trainer.roster.removed', message: 'Removed: {name}'}, {name}));
    if (roster.length === 1) field.current?.focus();
  };
  const count = formats.counted(
    roster.length,
    translate({
      id: 'trainer.roster.count',
      message: '{count} person, {attended} checked off|{count} people, {attended} checked off',
    }),
  );
  return (
    <section id="roster" className="needs-script" aria-labelledby="roster-title">
      <h2 id="roster-title">{translate({id: 'trainer.roster', message: 'Roster'})}</h2>
      <p>
        {translate({
          id: 'trainer.roster.where',
          message:
            'What you type here stays in this browser, for this date, until you clear it. Nothing is sent anywhere. On a shared computer, choose "Forget this roster" when you are done.',
        })}
      </p>
      <AddPeople field={field} onSaid={setSaid} />
      <p role="status" className={styles.said}>
        {said}
      </p>
      {roster.length > 0 && (
        <>
          <p className="quiet">{count.replace('{attended}', String(attendeesOf(roster).length))}</p>
          <Warnings />
          <People onRemoved={announceRemoved} />
          <p className="quiet">
            {translate({
              id: 'trainer.roster.attendance.why',
              message:
                '“Confirm who attended” saves a list of those who are checked off, with their names and nothing else. Give it to them: My training takes it as your confirmation.',
            })}
          </p>
          <div className={page.buttons}>
            <button type="button" className="button button--secondary" onClick={rosterStore.tickAll}>
              {translate({id: 'trainer.roster.tickAll', message: 'Check off everyone'})}
            </button>
            <button type="button" className="button button--secondary" onClick={save}>
              {translate({id: 'trainer.roster.export', message: 'Export as CSV'})}
            </button>
            <button type="button" className="button button--secondary" onClick={saveAttendance}>
              {translate({id: 'trainer.roster.attendance', message: 'Confirm who attended'})}
            </button>
            <ConfirmButton
              label={translate({id: 'trainer.roster.forget', message: 'Forget this roster'})}
              question={translate({
                id: 'trainer.roster.reallyForget',
                message:
                  'Remove all names and check marks for this date from this browser? They aren’t saved anywhere else.',
              })}
              yes={translate({id: 'trainer.roster.yesForget', message: 'Yes, forget them'})}
              no={translate({id: 'trainer.roster.keep', message: 'No, keep them'})}
              onYes={forget}
            />
          </div>
        </>
      )}
      <OtherDates />
    </section>
  );
}

/** Shows rosters for other dates, so none is kept without anyone knowing. */
function OtherDates(): ReactNode {
  const {
    session,
    rosterStore: {others},
  } = useCurrentDate();
  const formats = useFormats();
  if (others.length === 0) return null;
  const names = translate({id: 'trainer.roster.othersCount', message: '{count} name|{count} names'});
  return (
    <>
      <h3>{translate({id: 'trainer.roster.others', message: 'Also kept in this browser'})}</h3>
      <ul>
        {others.map(({date, count}) => (
          <li key={date}>
            <Link to={`${trainerPathOf(session.to)}?date=${date}#roster`}>{formats.longDate(date)}</Link>
            {`: ${formats.counted(count, names)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

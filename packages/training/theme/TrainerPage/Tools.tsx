import {formatWhere, formatZonedHours} from '@deskbook/calendar/theme/dateWords';
import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import opener from '@deskbook/ui/components/Opener.module.css';
import PageIcon from '@deskbook/ui/components/PageIcon';
import StatusBadge, {statesOf} from '@deskbook/ui/components/StatusBadge';
import {useTypedBefore} from '@deskbook/ui/components/useTypedBefore';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {CurrentDateProvider, useChosenDate, useCurrentDate} from '../../client/trainer/currentDate';
import {useRoster} from '../../client/trainer/useRoster';
import type {TrainerDate, TrainerSession} from '../../domain/trainer/trainerSession';
import {trainerParts} from '../trainerParts';
import Certificates from './Certificates';
import Codes from './Codes';
import Notices from './Notices';
import RosterEditor from './RosterEditor';
import RunSheet from './RunSheet';
import SignInSheet from './SignInSheet';
import styles from './styles.module.css';

export interface ToolsProps {
  session: TrainerSession;
}

/** Everything about one date of a session, for the trainer's screen, the room and paper. */
export default function Tools({session}: ToolsProps): ReactNode {
  const {date, isLost, choose} = useChosenDate(session);
  const rosterStore = useRoster(session.slug, date.id);
  return (
    <CurrentDateProvider value={{session, date, rosterStore}}>
      <DateChoice onChoose={choose} />
      <p>
        <Link to={session.to}>{translate({id: 'trainer.toSession', message: "Go to the session's page"})}</Link>
      </p>
      <Notices isLost={isLost} />
      <Contents />
      <RunSheet />
      <RosterEditor />
      <SignInSheet />
      <Certificates />
      <Codes />
    </CurrentDateProvider>
  );
}

/** Parts that are empty without a script */
const NEED_SCRIPT = ['roster', 'certificates', 'results'];

function Contents(): ReactNode {
  return (
    <nav aria-label={translate({id: 'trainer.contents', message: 'On this page'})}>
      <ul className={clsx(styles.contents, 'plain-list')}>
        {trainerParts().map(([id, icon, name]) => (
          <li key={id} className={NEED_SCRIPT.includes(id) ? 'needs-script' : undefined}>
            <a href={`#${id}`} className={opener.opener}>
              <PageIcon name={icon} />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function DateChoice({onChoose}: {onChoose: (id: string) => void}): ReactNode {
  const {session, date} = useCurrentDate();
  const formats = useFormats();
  const chosenBefore = useTypedBefore(({date: chosen}) => chosen && chosen !== date.id && onChoose(chosen));
  const hasOthers = session.dates.length > 1;
  const describeDate = (each: TrainerDate) =>
    [formats.dateAndTime(each.start), ...statesOf(each).map(({word}) => word)].join(' · ');
  return (
    <>
      <div className={styles.when}>
        <div aria-hidden="true">
          <DateBlock date={date.start} isOff={isCancelledOrPostponed(date)} />
        </div>
        <div>
          <p className={styles.hours}>
            <time dateTime={date.startsAt}>
              {/* If there are several dates, the list shows the date. */}
              <span className={hasOthers ? 'unseen' : undefined}>{formats.longDate(date.start)}, </span>
              {formatZonedHours(date, formats)}
            </time>
            <StatusBadge status={date.status} />
          </p>
          <p className={styles.where}>
            <PageIcon name={date.place ? 'place' : 'computer'} />
            {formatWhere(date)}
          </p>
        </div>
      </div>
      {hasOthers && (
        <form ref={chosenBefore} method="dialog" className={`${styles.choice} needs-script`} autoComplete="off">
          <label htmlFor="date">{translate({id: 'trainer.date', message: 'Date'})}</label>
          <select id="date" name="date" value={date.id} onChange={({target}) => onChoose(target.value)}>
            {session.dates.map((each) => (
              <option key={each.id} value={each.id}>
                {describeDate(each)}
              </option>
            ))}
          </select>
        </form>
      )}
    </>
  );
}

import {formatWhere, formatZonedHours} from '@deskbook/calendar/theme/dateWords';
import {isCancelledOrPostponed} from '@deskbook/content/isCancelledOrPostponed';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import PageIcon from '@deskbook/ui/components/PageIcon';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import {statesOf} from '@deskbook/ui/components/sessionStates';
import {useTypedBefore} from '@deskbook/ui/components/useTypedBefore';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../client/trainer/currentDate';
import type {TrainerDate} from '../../domain/trainer/trainerSession';
import styles from './styles.module.css';

export default function DateChoice({onChoose}: {onChoose: (id: string) => void}): ReactNode {
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

import {formatWhere, formatZonedHours} from '@deskbook/calendar/theme/dateWords';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import type {Timetable} from '../../../domain/trainer/agendaTimes';
import styles from './styles.module.css';

export default function RunSheetFacts({timetable: {setupFrom, teardownUntil}}: {timetable: Timetable}): ReactNode {
  const {session, date} = useCurrentDate();
  const formats = useFormats();
  return (
    <dl className={styles.facts}>
      <Fact name={translate({id: 'trainer.fact.when', message: 'When'})} isOnPaper>
        {formats.longDate(date.start)}, {formatZonedHours(date, formats)}
      </Fact>
      <Fact name={translate({id: 'trainer.fact.where', message: 'Where'})} isOnPaper>
        {formatWhere(date)}
      </Fact>
      {date.online && (
        <Fact name={translate({id: 'trainer.fact.meeting', message: 'Meeting'})}>
          <a href={date.online}>{date.online}</a>
        </Fact>
      )}
      {date.trainers.length > 0 && (
        <Fact name={translate({id: 'trainer.fact.trainers', message: 'Trainers'})}>{formats.list(date.trainers)}</Fact>
      )}
      {session.capacity !== null && (
        <Fact name={translate({id: 'trainer.fact.seats', message: 'Seats'})}>{session.capacity}</Fact>
      )}
      {setupFrom && (
        <Fact name={translate({id: 'trainer.fact.setup', message: 'Set up from'})}>{formats.time(setupFrom)}</Fact>
      )}
      {teardownUntil && (
        <Fact name={translate({id: 'trainer.fact.teardown', message: 'Room clear by'})}>
          {formats.time(teardownUntil)}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  name: string;
  /** On the screen, the page's header already says it. */
  isOnPaper?: boolean;
  children: ReactNode;
}

function Fact({name, isOnPaper, children}: FactProps): ReactNode {
  return (
    <div className={isOnPaper ? 'print-only' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

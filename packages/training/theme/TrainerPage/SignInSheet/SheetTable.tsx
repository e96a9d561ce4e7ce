import {formatWhere, formatZonedHours} from '@deskbook/calendar/theme/dateWords';
import type {Participant} from '@deskbook/records/domain/roster/roster';
import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import type {SignInRows} from '../../../domain/trainer/signInRows';
import styles from './styles.module.css';

/** The table's header says what the sheet is for, because paper repeats it on every page. */
export default function SheetTable({rows}: {rows: SignInRows<Participant>}): ReactNode {
  const columns = [
    ['9%', translate({id: 'trainer.signIn.number', message: 'No.', description: 'Above the numbers of the lines'})],
    ['24%', translate({id: 'trainer.column.name', message: 'Name'})],
    ['17%', translate({id: 'trainer.column.job', message: 'Job title'})],
    ['14%', translate({id: 'trainer.column.branch', message: 'Branch'})],
    ['14%', translate({id: 'trainer.signIn.arrival', message: 'Arrived at'})],
    ['22%', translate({id: 'trainer.signIn.signature', message: 'Signature'})],
  ] as const;
  return (
    <table className={styles.sheet}>
      {/* The first row is a single cell, so it can't set the widths of fixed columns. */}
      <colgroup>
        {columns.map(([width, column]) => (
          <col key={column} style={{width}} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th colSpan={columns.length} scope="colgroup" className={styles.about}>
            <About />
          </th>
        </tr>
        <tr>
          {columns.map(([, column]) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.seats.map((person, index) => (
          <Line key={person?.id ?? `seat ${index}`} number={index + 1} person={person} />
        ))}
      </tbody>
      <tbody>
        <tr>
          <th colSpan={columns.length} scope="rowgroup" className={styles.spare}>
            {translate({id: 'trainer.signIn.spare', message: 'Not on the list'})}
          </th>
        </tr>
        {Array.from({length: rows.spare}, (_, index) => rows.seats.length + index + 1).map((number) => (
          <Line key={number} number={number} person={null} />
        ))}
      </tbody>
    </table>
  );
}

function About(): ReactNode {
  const {session, date} = useCurrentDate();
  const formats = useFormats();
  return (
    <>
      <span className={styles.session}>
        <Translate id="trainer.signIn.title" values={{session: session.title}}>
          {'Sign-in sheet: {session}'}
        </Translate>
      </span>
      <span>
        {formats.longDate(date.start)}, {formatZonedHours(date, formats)}
      </span>
      <span>{formatWhere(date)}</span>
      {date.trainers.length > 0 && (
        <span>
          <Translate id="trainer.signIn.trainers" values={{trainers: formats.list(date.trainers)}}>
            {'Trainer: {trainers}'}
          </Translate>
        </span>
      )}
    </>
  );
}

function Line({number, person}: {number: number; person: Participant | null}): ReactNode {
  return (
    <tr>
      <td className={styles.number}>{number}</td>
      <td>{person?.name}</td>
      <td>{person?.job}</td>
      <td>{person?.branch}</td>
      <td />
      <td />
    </tr>
  );
}

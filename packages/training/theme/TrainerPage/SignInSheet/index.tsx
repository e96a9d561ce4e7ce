import {formatWhere, formatZonedHours} from '@deskbook/calendar/theme/dateWords';
import type {Participant} from '@deskbook/records/domain/roster/roster';
import {printPart} from '@deskbook/ui/browser/printPart';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {type SignInRows, signInRows} from '../../../domain/trainer/signInRows';
import page from '../styles.module.css';
import styles from './styles.module.css';

/** How many rows the screen shows; the style sheet uses the same number. */
const SHOWN = 3;

/** The list by the door, with the roster's names filled in if the trainer wants them. */
export default function SignInSheet(): ReactNode {
  const {session, rosterStore} = useCurrentDate();
  const [isFilled, setIsFilled] = useState(true);
  const named = rosterStore.roster.filter(({name}) => name.trim() !== '');
  const rows = signInRows(session.capacity, isFilled ? named : []);
  return (
    <section id="sign-in" className={styles.signIn} data-part="sign-in" aria-labelledby="sign-in-title">
      <h2 id="sign-in-title" className="screen-only">
        {translate({id: 'trainer.signIn', message: 'Sign-in sheet'})}
      </h2>
      <p className="screen-only">
        <Translate
          id="trainer.signIn.lines"
          values={{seats: rows.seats.length, spare: rows.spare}}
          description="How many lines the sign-in sheet has"
        >
          {'{seats} lines, plus {spare} extra for people who haven’t registered.'}
        </Translate>
      </p>
      <div className={clsx(page.buttons, 'needs-script screen-only')}>
        <button type="button" className="button button--secondary" onClick={() => printPart('sign-in')}>
          <Icon name="printer" />
          {translate({id: 'trainer.signIn.print', message: 'Print the sign-in sheet'})}
        </button>
        {named.length > 0 && (
          <label className={styles.fill}>
            <input type="checkbox" checked={isFilled} onChange={({target}) => setIsFilled(target.checked)} />
            {translate({id: 'trainer.signIn.fill', message: 'Fill in the names from the roster'})}
          </label>
        )}
      </div>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        aria-label={translate({id: 'trainer.signIn.preview', message: 'The sheet as it is printed'})}
      >
        <SheetTable rows={rows} />
        <p className={clsx(styles.more, 'quiet screen-only')}>
          <Translate
            id="trainer.signIn.more"
            values={{count: rows.seats.length + rows.spare - SHOWN}}
            description="Below the first lines of the sign-in sheet"
          >
            {'and {count} more lines on paper'}
          </Translate>
        </p>
      </section>
    </section>
  );
}

/** The table's header says what the sheet is for, because paper repeats it on every page. */
function SheetTable({rows}: {rows: SignInRows<Participant>}): ReactNode {
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

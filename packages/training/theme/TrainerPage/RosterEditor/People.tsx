import {LONGEST_TEXT, type Participant} from '@deskbook/records/domain/roster/roster';
import {localDate} from '@deskbook/text/dates/localDate';
import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {MouseEvent, ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {warningsOn} from '../../../domain/trainer/rosterWarnings';
import {Notice} from '../Notices';
import {columnNames} from './rosterFile';
import styles from './styles.module.css';

const DETAILS = ['job', 'branch', 'email'] as const;

interface Props {
  onRemoved: (person: Participant) => void;
}

/** One row per person: whether they came, and how their name is spelled. */
export default function People({onRemoved}: Props): ReactNode {
  const {rosterStore} = useCurrentDate();
  return (
    <form method="dialog" autoComplete="off">
      <ol className={clsx(styles.people, 'plain-list')}>
        {rosterStore.roster.map((person, index) => (
          <Person key={person.id} person={person} number={index + 1} onRemoved={onRemoved} />
        ))}
      </ol>
    </form>
  );
}

interface PersonProps extends Props {
  person: Participant;
  number: number;
}

function Person({person, number, onRemoved}: PersonProps): ReactNode {
  const {rosterStore} = useCurrentDate();
  const {name, email, attended} = person;
  const values = {name: name || email, number: String(number)};
  const remove = ({currentTarget}: MouseEvent<HTMLButtonElement>) => {
    focusBeside(currentTarget);
    rosterStore.remove(person.id);
    onRemoved(person);
  };
  return (
    <li>
      <label className={styles.attended}>
        <input
          type="checkbox"
          checked={attended}
          aria-label={translate({id: 'trainer.roster.attended', message: '{name} attended'}, values)}
          onChange={({target}) => rosterStore.change(person.id, {attended: target.checked})}
        />
        <span aria-hidden="true">{translate({id: 'trainer.roster.here', message: 'Attended'})}</span>
      </label>
      <input
        type="text"
        className={`${styles.name} ${styles.text}`}
        value={name}
        maxLength={LONGEST_TEXT}
        aria-label={translate({id: 'trainer.roster.name', message: 'Name {number}'}, values)}
        onChange={({target}) => rosterStore.change(person.id, {name: target.value})}
      />
      <Details person={person} number={number} />
      <button
        type="button"
        className="button button--secondary"
        aria-label={translate({id: 'trainer.roster.removeName', message: 'Remove {name}'}, values)}
        onClick={remove}
      >
        {translate({id: 'trainer.roster.remove', message: 'Remove'})}
      </button>
    </li>
  );
}

/** Moves the focus to the same button of the next or last row, because its own row is about to go. */
function focusBeside(button: HTMLElement): void {
  const line = button.closest('li');
  const beside = line?.nextElementSibling ?? line?.previousElementSibling;
  beside?.querySelector('button')?.focus();
}

/** A person's other details, unfolded to edit them. */
function Details({person, number}: {person: Participant; number: number}): ReactNode {
  const {rosterStore} = useCurrentDate();
  const names = columnNames();
  const known = DETAILS.map((field) => person[field]).filter(Boolean);
  return (
    <details className={clsx(styles.more, 'quiet')}>
      <summary>
        {known.length > 0
          ? known.join(', ')
          : translate({id: 'trainer.roster.details', message: 'Job title, branch, e-mail'})}
      </summary>
      {DETAILS.map((field) => (
        <label key={field}>
          {names[field]}
          <input
            className={styles.text}
            type={field === 'email' ? 'email' : 'text'}
            value={person[field]}
            maxLength={LONGEST_TEXT}
            aria-label={`${names[field]} ${number}`}
            onChange={({target}) => rosterStore.change(person.id, {[field]: target.value})}
          />
        </label>
      ))}
    </details>
  );
}

/** Things the trainer may have overlooked. They block nothing, and screen readers announce them. */
export function Warnings(): ReactNode {
  const {session, date, rosterStore} = useCurrentDate();
  const formats = useFormats();
  const {crowd, sameNames, nameless} = warningsOn(rosterStore.roster, session.capacity);
  const isAhead = date.start.slice(0, 10) > localDate();
  return (
    <div aria-live="polite">
      {/* Not forbidden: people may have been at a rehearsal. But the page opens at the next date, where check marks for the last one land by mistake. */}
      {isAhead && rosterStore.roster.some(({attended}) => attended) && (
        <Notice>
          <Translate id="trainer.warning.ahead" values={{date: formats.longDate(date.start)}}>
            {
              'This session is on {date}. If you meant an earlier date, clear these check marks and choose that date at the top.'
            }
          </Translate>
        </Notice>
      )}
      {crowd && (
        <Notice>
          <Translate id="trainer.warning.crowd" values={{people: crowd.people, seats: crowd.seats}}>
            {'More people than seats: the roster has {people}, the session has room for {seats}.'}
          </Translate>
        </Notice>
      )}
      {sameNames.length > 0 && (
        <Notice>
          {formats
            .counted(
              sameNames.length,
              translate({
                id: 'trainer.warning.sameNames',
                message:
                  'This name is on the roster more than once: {names}. If it is the same person, remove one of them.|These names are on the roster more than once: {names}. If they are the same person, remove one of them.',
              }),
            )
            .replace('{names}', () => formats.list(sameNames))}
        </Notice>
      )}
      {nameless > 0 && (
        <Notice>
          {formats.counted(
            nameless,
            translate({
              id: 'trainer.warning.nameless',
              message:
                '{count} person has no name and won’t get a certificate.|{count} people have no name and won’t get a certificate.',
            }),
          )}
        </Notice>
      )}
    </div>
  );
}

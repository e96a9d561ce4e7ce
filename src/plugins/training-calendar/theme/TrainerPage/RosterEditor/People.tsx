import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import type {RosterInHand} from '../../../client/trainer/useRoster';
import {LONGEST_TEXT, type Participant} from '../../../domain/trainer/roster';
import styles from './styles.module.css';

/** One line for each person: whether they came, and how their name is written. */
export default function People({hand}: {hand: RosterInHand}): ReactNode {
  return (
    <form onSubmit={(event) => event.preventDefault()} autoComplete="off">
      <ol className={styles.people}>
        {hand.roster.map((person, index) => (
          <Person key={person.id} person={person} number={index + 1} hand={hand} />
        ))}
      </ol>
    </form>
  );
}

interface PersonProps {
  person: Participant;
  number: number;
  hand: RosterInHand;
}

function Person({person, number, hand}: PersonProps): ReactNode {
  const id = useId();
  const {name, job, branch, attended} = person;
  const values = {name, number: String(number)};
  return (
    <li>
      <label htmlFor={id} className={styles.attended}>
        <input
          id={id}
          type="checkbox"
          checked={attended}
          aria-label={translate({id: 'trainer.roster.attended', message: '{name} attended'}, values)}
          onChange={({target}) => hand.change(person.id, {attended: target.checked})}
        />
        <span aria-hidden="true">{translate({id: 'trainer.roster.here', message: 'Was there'})}</span>
      </label>
      <input
        className={styles.name}
        value={name}
        maxLength={LONGEST_TEXT}
        aria-label={translate({id: 'trainer.roster.name', message: 'Name {number}'}, values)}
        onChange={({target}) => hand.change(person.id, {name: target.value})}
      />
      <span className={styles.more}>{[job, branch].filter(Boolean).join(', ')}</span>
      <button
        type="button"
        className="button button--secondary button--sm"
        aria-label={translate({id: 'trainer.roster.removeName', message: 'Remove {name}'}, values)}
        onClick={() => hand.remove(person.id)}
      >
        {translate({id: 'trainer.roster.remove', message: 'Remove'})}
      </button>
    </li>
  );
}

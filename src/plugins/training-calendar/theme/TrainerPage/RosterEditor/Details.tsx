import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useDateInHand} from '../../../client/trainer/dateInHand';
import {LONGEST_TEXT, type Participant} from '../../../domain/trainer/roster';
import {columnNames} from './rosterFile';
import styles from './styles.module.css';

const FIELDS = ['job', 'branch', 'email'] as const;

/** What is known of a person beside the name, unfolded to change it. */
export default function Details({person, number}: {person: Participant; number: number}): ReactNode {
  const {hand} = useDateInHand();
  const names = columnNames();
  const known = FIELDS.map((field) => person[field]).filter(Boolean);
  return (
    <details className={styles.more}>
      <summary>
        {known.length > 0
          ? known.join(', ')
          : translate({id: 'trainer.roster.details', message: 'Job title, branch, e-mail'})}
      </summary>
      {FIELDS.map((field) => (
        <label key={field}>
          {names[field]}
          <input
            className={styles.text}
            type={field === 'email' ? 'email' : 'text'}
            value={person[field]}
            maxLength={LONGEST_TEXT}
            aria-label={`${names[field]} ${number}`}
            onChange={({target}) => hand.change(person.id, {[field]: target.value})}
          />
        </label>
      ))}
    </details>
  );
}

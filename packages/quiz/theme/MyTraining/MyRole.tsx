import {isDate} from '@deskbook/text/dates/dates';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Role {
  key: string;
  name: string;
}

interface Props {
  roles: readonly Role[];
  role: string | undefined;
  onChoose: (role: string) => void;
  /** undefined if no learning path has a deadline that counts from it */
  firstDay: string | null | undefined;
  onFirstDay: (day: string) => void;
}

/** The reader's job and first day. */
export default function MyRole({roles, role, onChoose, firstDay, onFirstDay}: Props): ReactNode {
  if (roles.length === 0 && firstDay === undefined) return null;
  return (
    <div className={`${styles.card} ${styles.role} needs-script`}>
      {roles.length > 0 && (
        <span>
          <label htmlFor="role">{translate({id: 'quiz.training.role', message: 'Your job'})}</label>
          <select id="role" value={role ?? ''} onChange={({target}) => onChoose(target.value)}>
            <option value="">{translate({id: 'quiz.training.role.none', message: 'Choose your job'})}</option>
            {roles.map(({key, name}) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </span>
      )}
      {firstDay !== undefined && (
        <span>
          <label htmlFor="first-day">
            {translate({id: 'quiz.training.firstDay', message: 'Your first day in this job'})}
          </label>
          <input
            id="first-day"
            type="date"
            value={firstDay ?? ''}
            onChange={({target: {value}}) => (value === '' || isDate(value)) && onFirstDay(value)}
          />
        </span>
      )}
    </div>
  );
}

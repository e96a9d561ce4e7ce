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
}

/** For which job somebody learns: chosen once, and kept with their name. */
export default function MyRole({roles, role, onChoose}: Props): ReactNode {
  if (roles.length === 0) return null;
  return (
    <p className={`${styles.role} needs-script`}>
      <label htmlFor="role">{translate({id: 'quiz.training.role', message: 'Your job'})}</label>
      <select id="role" value={role ?? ''} onChange={({target}) => onChoose(target.value)}>
        <option value="">{translate({id: 'quiz.training.role.none', message: 'Choose your job'})}</option>
        {roles.map(({key, name}) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

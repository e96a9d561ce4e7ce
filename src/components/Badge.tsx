import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './Badge.module.css';
import Icon, {type IconName} from './Icon';

interface Props {
  icon: IconName;
  tone?: 'good' | 'attention' | 'bad' | 'accent' | 'primary' | 'quiet';
  children: ReactNode;
}

/** A state in a word, with its icon: color alone says nothing. */
export default function Badge({icon, tone = 'quiet', children}: Props): ReactNode {
  return (
    <span className={clsx(styles.badge, styles[tone])}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

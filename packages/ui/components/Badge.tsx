import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './Badge.module.css';
import Icon, {type IconName} from './Icon';
import tones from './tones.module.css';

interface Props {
  icon: IconName;
  tone?: 'good' | 'attention' | 'bad' | 'accent' | 'primary' | 'quiet';
  isSmall?: boolean | undefined;
  children: ReactNode;
}

/** A state as a word with an icon, so it doesn't depend on color. */
export default function Badge({icon, tone = 'quiet', isSmall = false, children}: Props): ReactNode {
  return (
    <span className={clsx(styles.badge, tones[tone], isSmall && styles.small)}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

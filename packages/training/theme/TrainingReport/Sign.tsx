import type Badge from '@deskbook/ui/components/Badge';
import Icon from '@deskbook/ui/components/Icon';
import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import styles from './styles.module.css';

interface SignProps extends ComponentProps<typeof Badge> {
  /** What is as it should be has only its icon. */
  isQuiet?: boolean;
}

/** The state of one of many cells alike */
export default function Sign({icon, tone = 'quiet', isQuiet = false, children}: SignProps): ReactNode {
  return (
    <span className={clsx(styles.sign, styles[tone])}>
      <Icon name={icon} />
      <span className={isQuiet ? 'unseen' : undefined}>{children}</span>
    </span>
  );
}

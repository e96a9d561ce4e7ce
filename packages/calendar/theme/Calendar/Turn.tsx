import Icon from '@deskbook/ui/components/Icon';
import opener from '@deskbook/ui/components/Opener.module.css';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface TurnLink {
  to: string;
  text: string;
}

interface Props {
  /** What it pages through, for screen readers */
  label: string;
  before: TurnLink | null;
  after: TurnLink | null;
  children: ReactNode;
}

/** Back, Today and Next. They stay in the same place on every page and in every view. */
export default function Turn({label, before, after, children}: Props): ReactNode {
  return (
    <nav className={clsx(styles.turn, 'screen-only')} aria-label={label}>
      {before ? (
        <a href={before.to} rel="prev" title={before.text} className={clsx(opener.opener, styles.before)}>
          <Icon name="chevron" />
          <span className="unseen">{before.text}</span>
        </a>
      ) : (
        <span />
      )}
      <span>{children}</span>
      {after && (
        <a href={after.to} rel="next" title={after.text} className={opener.opener}>
          <span className="unseen">{after.text}</span>
          <Icon name="chevron" />
        </a>
      )}
    </nav>
  );
}

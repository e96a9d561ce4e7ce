import Icon from '@deskbook/ui/components/Icon';
import opener from '@deskbook/ui/components/Opener.module.css';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface TurnLink {
  to: string;
  text: string;
  /** For phones, if there's no room for the text */
  short?: string;
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
        <a href={before.to} rel="prev" className={clsx(opener.opener, styles.before)}>
          <Icon name="chevron" />
          <LinkText {...before} />
        </a>
      ) : (
        <span />
      )}
      <span>{children}</span>
      {after && (
        <a href={after.to} rel="next" className={opener.opener}>
          <LinkText {...after} />
          <Icon name="chevron" />
        </a>
      )}
    </nav>
  );
}

function LinkText({text, short}: Omit<TurnLink, 'to'>): ReactNode {
  if (!short) return text;
  return (
    <>
      <span className={styles.long}>{text}</span>
      <span className={styles.short}>{short}</span>
    </>
  );
}

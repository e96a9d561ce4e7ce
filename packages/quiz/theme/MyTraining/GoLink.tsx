import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';

interface Props {
  to: string;
  /** What it does: `Start` */
  go: string;
  /** What it leads to. Screen readers hear it. */
  title: string;
  /** Whether it's the one thing to do next */
  isFirst?: boolean;
}

/** The button of a thing to do. */
export default function GoLink({to, go, title, isFirst = false}: Props): ReactNode {
  return (
    <Link
      to={to}
      className={clsx('button', isFirst ? 'button--primary' : 'button--secondary')}
      aria-label={`${go}: ${title}`}
    >
      {go}
    </Link>
  );
}

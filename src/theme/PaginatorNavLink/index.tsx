import Link from '@docusaurus/Link';
import type {Props} from '@theme/PaginatorNavLink';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from '../../components/Icon';
import styles from './styles.module.css';

/** To the page before or after, in a manual as in the news: an arrow, which of the two, and its title. */
export default function PaginatorNavLink({permalink, title, subLabel, isNext}: Props): ReactNode {
  return (
    <Link className={clsx(styles.link, isNext && styles.next)} to={permalink}>
      <Icon name="arrow-right" />
      <span>
        {subLabel && <small>{subLabel}</small>} <b>{title}</b>
      </span>
    </Link>
  );
}

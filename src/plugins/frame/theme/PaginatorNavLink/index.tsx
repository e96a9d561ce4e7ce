import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props as OriginalProps} from '@theme/PaginatorNavLink';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import styles from './styles.module.css';

/** `chapter` comes from `src/plugins/docs/node/keepOrder.ts`. */
type Props = OriginalProps & {chapter?: number};

/** To the page before or after, in a manual as in the news: an arrow, which of the two, and its title. */
export default function PaginatorNavLink({permalink, title, subLabel, isNext, chapter}: Props): ReactNode {
  return (
    <Link className={clsx(styles.link, isNext && styles.next)} to={permalink}>
      <Icon name="arrow-right" />
      <span>
        {subLabel && (
          <small>
            {subLabel}
            {chapter && (
              <>
                {': '}
                <Translate id="pager.chapter" values={{chapter}}>
                  {'chapter {chapter}'}
                </Translate>
              </>
            )}
          </small>
        )}{' '}
        <b>{title}</b>
      </span>
    </Link>
  );
}

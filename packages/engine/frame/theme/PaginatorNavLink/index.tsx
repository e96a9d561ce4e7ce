import Icon from '@deskbook/ui/components/Icon';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props as OriginalProps} from '@theme/PaginatorNavLink';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** `packages/docs/node/keepOrder.ts` sets `chapter`. */
type Props = OriginalProps & {chapter?: number};

/** A link to the previous or next page, in manuals and news: an arrow, the direction, and the title. */
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

import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import type {StorageState} from '@deskbook/ui/browser/storage';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../client/trainer/currentDate';
import styles from './notices.module.css';

export default function Notices({isLost}: {isLost: boolean}): ReactNode {
  const {date, rosterStore} = useCurrentDate();
  const storage = storageWords(rosterStore.storage);
  return (
    <>
      {isCancelledOrPostponed(date) && (
        <Notice>
          {date.status === 'cancelled'
            ? translate({id: 'trainer.isCancelled', message: 'This date is canceled. The session won’t take place.'})
            : translate({
                id: 'trainer.isPostponed',
                message: 'This date is postponed. The session won’t take place on it.',
              })}
        </Notice>
      )}
      {isLost && (
        <Notice>
          {translate({
            id: 'trainer.lostDate',
            message: 'The date in the address isn’t one of this session’s. This is its next date.',
          })}
        </Notice>
      )}
      {storage && <Notice>{storage}</Notice>}
      {rosterStore.isUnreadable && (
        <Notice>
          {translate({
            id: 'trainer.unreadable',
            message:
              'The roster saved in this browser for this date can’t be read. The names you add now will replace it.',
          })}
        </Notice>
      )}
    </>
  );
}

/** null if saving works */
function storageWords(storage: StorageState): string | null {
  switch (storage) {
    case 'memory:blocked':
      return translate({
        id: 'trainer.storage.blocked',
        message:
          'This browser doesn’t let the site save anything. Names, check marks and the timer last until you close this page, so print or export the roster before you do.',
      });
    case 'memory:full':
      return translate({
        id: 'trainer.storage.full',
        message:
          'This browser has no room left to save more. What you add now lasts until you close this page, so print or export the roster before you do.',
      });
    default:
      return null;
  }
}

export function Notice({children}: {children: ReactNode}): ReactNode {
  return (
    <div role="note" className={clsx(styles.notice, 'screen-only')}>
      {children}
    </div>
  );
}

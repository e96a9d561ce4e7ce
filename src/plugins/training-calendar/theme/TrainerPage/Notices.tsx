import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {StorageState} from '../../../../browser/storage';
import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import type {RosterInHand} from '../../client/trainer/useRoster';
import type {TrainerDate, TrainerSession} from '../../domain/trainer/trainerSession';
import Notice from './Notice';

interface Props {
  session: TrainerSession;
  date: TrainerDate;
  isLost: boolean;
  hand: RosterInHand;
}

/** What the trainer has to know before anything else. */
export default function Notices({session, date, isLost, hand}: Props): ReactNode {
  const storage = storageWords(hand.storage);
  return (
    <>
      <noscript>
        <Notice>
          {session.dates.length > 1 ? (
            <Translate id="trainer.withoutScript.series">
              Without JavaScript this page shows one date only, the run sheet and an empty sign-in sheet. For another
              date print them and write the date over this one.
            </Translate>
          ) : (
            <Translate id="trainer.withoutScript">
              Without JavaScript this page shows the run sheet and an empty sign-in sheet, ready to be printed.
            </Translate>
          )}
        </Notice>
      </noscript>
      {isCancelledOrPostponed(date) && (
        <Notice>
          {date.status === 'cancelled'
            ? translate({id: 'trainer.isCancelled', message: 'This date is cancelled. Nobody is expected.'})
            : translate({id: 'trainer.isPostponed', message: 'This date is postponed. Nobody is expected on it.'})}
        </Notice>
      )}
      {isLost && (
        <Notice>
          <Translate id="trainer.lostDate">
            The address names a date that this session does not have. This is its next date.
          </Translate>
        </Notice>
      )}
      {storage && <Notice>{storage}</Notice>}
      {hand.isUnreadable && (
        <Notice>
          <Translate id="trainer.unreadable">
            The roster that this browser has kept for this date cannot be read. The names that you add now take its
            place.
          </Translate>
        </Notice>
      )}
    </>
  );
}

/** What to tell where nothing can be kept; null where all is well. */
function storageWords(storage: StorageState): string | null {
  switch (storage) {
    case 'memory:blocked':
      return translate({
        id: 'trainer.storage.blocked',
        message:
          'This browser does not let the site keep anything. Names, ticks and the timer last until you close this page: print or export the roster before you do.',
      });
    case 'memory:full':
      return translate({
        id: 'trainer.storage.full',
        message:
          'This browser has no room left to keep more. What you add now lasts until you close this page: print or export the roster before you do.',
      });
    default:
      return null;
  }
}

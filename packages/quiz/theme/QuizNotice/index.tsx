import type {StorageState} from '@deskbook/ui/browser/storage';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A short message about something that isn't as it should be. */
export default function QuizNotice({children}: {children: ReactNode}): ReactNode {
  return (
    <div role="note" className={styles.notice}>
      <Icon name="warning" />
      <div>{children}</div>
    </div>
  );
}

interface StorageProps {
  storage: StorageState;
  /** How many stored entries were skipped. */
  unreadable: number;
}

/** What readers need to know about this browser's storage, and what to do about it. */
export function StorageNotices({storage, unreadable}: StorageProps): ReactNode {
  const words = {
    saved: null,
    'memory:blocked': translate({
      id: 'quiz.notice.blocked',
      message:
        'This browser doesn’t let the site save anything. Your answers last until you close this page, so print the result if you need it.',
    }),
    'memory:full': translate({
      id: 'quiz.notice.full',
      message:
        'This browser has no room left to save answers. New ones last until you close this page, so print the result if you need it.',
    }),
  }[storage];
  return (
    <>
      {words && <QuizNotice>{words}</QuizNotice>}
      {unreadable > 0 && (
        <QuizNotice>
          {translate({
            id: 'quiz.notice.unreadable',
            message: 'Some of what is saved in this browser can’t be read. Everything else is here.',
          })}
        </QuizNotice>
      )}
    </>
  );
}

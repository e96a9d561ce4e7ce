import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {StorageState} from '../../../../browser/storage';
import Icon from '../../../../components/Icon';
import styles from './styles.module.css';

/** A plain word on something that is not as it should be. */
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
  /** How many stored things were left out. */
  unreadable: number;
}

/** What the reader has to know of what is kept in this browser: in words, with what to do. */
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

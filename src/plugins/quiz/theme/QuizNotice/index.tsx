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

/** The message if nothing can be saved; null if all is well. */
export function storageWords(storage: StorageState): string | null {
  switch (storage) {
    case 'memory:blocked':
      return translate({
        id: 'quiz.notice.blocked',
        message:
          'This browser doesn’t let the site save anything. Your answers last until you close this page, so print the result if you need it.',
      });
    case 'memory:full':
      return translate({
        id: 'quiz.notice.full',
        message:
          'This browser has no room left to save answers. New ones last until you close this page, so print the result if you need it.',
      });
    default:
      return null;
  }
}

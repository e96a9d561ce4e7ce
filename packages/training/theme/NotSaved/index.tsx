import type {StorageState} from '@deskbook/ui/browser/storage';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Warns that this browser can't save anything, and says what to do instead. */
export default function NotSaved({storage}: {storage: StorageState}): ReactNode {
  if (storage === 'saved') return null;
  return (
    <p role="note" className={styles.notice}>
      <Icon name="warning" />
      <span>
        {storage === 'memory:full'
          ? translate({
              id: 'training.notSaved.full',
              message:
                'This browser has no room left, so what you do here lasts only until you close this page. Print it, or send it to your trainer now.',
            })
          : translate({
              id: 'training.notSaved.blocked',
              message:
                'This browser doesn’t let the site save anything, so what you do here lasts only until you close this page. Print it, or send it to your trainer now.',
            })}
      </span>
    </p>
  );
}

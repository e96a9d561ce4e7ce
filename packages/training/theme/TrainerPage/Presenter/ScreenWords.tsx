import type {StorageState} from '@deskbook/ui/browser/storage';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ScreenState} from '../../../client/trainer/useWakeLock';
import styles from './styles.module.css';

interface Props {
  awake: ScreenState | null;
  canBeFull: boolean;
  storage: StorageState;
}

/** What this browser does and doesn't do for the trainer, and how to work around it. */
export default function ScreenWords({awake, canBeFull, storage}: Props): ReactNode {
  const words = [
    awake && wordsOf(awake),
    canBeFull
      ? null
      : translate({
          id: 'trainer.screen.full',
          message: 'This browser doesn’t let a page fill the screen. Press F11 instead.',
        }),
    storage === 'saved'
      ? null
      : translate({
          id: 'trainer.screen.storage',
          message: 'This browser doesn’t save anything. Don’t reload the page while the timer is running.',
        }),
  ];
  return <p className={`quiet ${styles.words}`}>{words.filter(Boolean).join(' ')}</p>;
}

function wordsOf(awake: ScreenState): string {
  return {
    'kept on': translate({id: 'trainer.screen.on', message: 'The screen stays on.'}),
    'needs https': translate({
      id: 'trainer.screen.https',
      message:
        'The screen may go dark: a browser can keep it on only when the address begins with https. Before you start, set the screen to stay on in the computer’s power settings. The timer keeps running in the dark.',
    }),
    'not known': translate({
      id: 'trainer.screen.unknown',
      message:
        'The screen may go dark: this browser can’t keep it on. Set it to stay on in the computer’s power settings. The timer keeps running in the dark.',
    }),
    refused: translate({
      id: 'trainer.screen.refused',
      message:
        'The screen may go dark: the computer is saving power and won’t let the browser keep it on. Plug it in, or set the screen to stay on in its power settings. The timer keeps running in the dark.',
    }),
  }[awake];
}

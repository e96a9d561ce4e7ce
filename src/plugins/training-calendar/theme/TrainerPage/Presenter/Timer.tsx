import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PresentedItem} from '../../../domain/trainer/presentation';
import {sayTime} from '../../../domain/trainer/sayTime';
import styles from './styles.module.css';

/** Large enough for the last row. What the color says, a word says too. */
export default function Timer({shown}: {shown: PresentedItem}): ReactNode {
  return (
    <div className={styles.timer}>
      <p className={styles.state}>{stateWords(shown)}</p>
      <p role="timer" className={styles.time}>
        {sayTime(shown.remaining)}
      </p>
    </div>
  );
}

function stateWords({pace, isPaused}: PresentedItem): string {
  if (isPaused) return translate({id: 'trainer.state.paused', message: 'Paused'});
  return {
    waiting: translate({id: 'trainer.state.waiting', message: 'Not started'}),
    fine: translate({id: 'trainer.state.fine', message: 'Time left'}),
    soon: translate({id: 'trainer.state.soon', message: 'Almost over'}),
    over: translate({id: 'trainer.state.over', message: 'Over by'}),
  }[pace];
}

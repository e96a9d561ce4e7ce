import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef, useState} from 'react';
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

/** What a screen reader announces: changes, and not each second. */
export function usePaceWords(shown: PresentedItem | null): string {
  const [said, setSaid] = useState('');
  const before = useRef('');
  const words = shown ? announce(shown) : '';
  useEffect(() => {
    const isFirst = before.current === '';
    before.current = words;
    // What is there when the view opens is read with it.
    if (!isFirst) setSaid(words);
  }, [words]);
  return said;
}

function announce({current: {title}, pace, isPaused}: PresentedItem): string {
  if (isPaused) return translate({id: 'trainer.said.paused', message: '{item}: paused'}, {item: title});
  return {
    waiting: translate({id: 'trainer.said.waiting', message: '{item}: not started'}, {item: title}),
    fine: translate({id: 'trainer.said.now', message: 'Now: {item}'}, {item: title}),
    soon: translate({id: 'trainer.said.soon', message: '{item}: a minute is left'}, {item: title}),
    over: translate({id: 'trainer.said.over', message: '{item}: time is up'}, {item: title}),
  }[pace];
}

import {translate} from '@docusaurus/Translate';
import {useEffect, useRef, useState} from 'react';
import type {PresentedItem} from '../../../domain/trainer/presentation';

/** What a screen reader announces: changes, and not each second. */
export function usePaceWords(shown: PresentedItem | null): string {
  const [said, setSaid] = useState('');
  const before = useRef('');
  const words = shown ? wordsOf(shown) : '';
  useEffect(() => {
    const isFirst = before.current === '';
    before.current = words;
    // What is there when the view opens is read with it.
    if (!isFirst) setSaid(words);
  }, [words]);
  return said;
}

function wordsOf({current: {title}, pace, isPaused}: PresentedItem): string {
  if (isPaused) return translate({id: 'trainer.said.paused', message: '{item}: paused'}, {item: title});
  return {
    waiting: translate({id: 'trainer.said.waiting', message: '{item}: not started'}, {item: title}),
    fine: translate({id: 'trainer.said.now', message: 'Now: {item}'}, {item: title}),
    soon: translate({id: 'trainer.said.soon', message: '{item}: a minute is left'}, {item: title}),
    over: translate({id: 'trainer.said.over', message: '{item}: time is up'}, {item: title}),
  }[pace];
}

import {useEffect, useRef, useState} from 'react';
import type {LatestPublication, Publication} from '../../api';
import {useAnswer} from './useAnswer';

/** In milliseconds. It may have been started on another page of the editor. */
const LISTEN_EVERY = 4000;
const WHILE_RUNNING = 1500;

/**
 * What the author is publishing, on whatever page it was started, in words.
 *
 * @param onEnd is called when it has ended: pages are other than before
 */
export function usePublication(onEnd: () => void = () => {}) {
  const {answer, askAgain} = useAnswer<LatestPublication>('publication');
  const [seen, setSeen] = useState<number>();
  const latest = answer?.latest ?? undefined;
  const isRunning = latest?.outcome === null;
  const ended = latest && !isRunning ? latest.id : undefined;

  useEffect(() => {
    const timer = setInterval(askAgain, isRunning ? WHILE_RUNNING : LISTEN_EVERY);
    return () => clearInterval(timer);
  }, [askAgain, isRunning]);

  const hearEnd = useRef(onEnd);
  hearEnd.current = onEnd;
  useEffect(() => {
    if (ended !== undefined) hearEnd.current();
  }, [ended]);

  return {
    words: latest && (isRunning || ended !== seen) ? inWords(latest) : undefined,
    askAgain,
    /** The author has gone on: how it ended is not shown any more. */
    goOn: () => setSeen(ended),
  };
}

function inWords({what, outcome}: Publication): string {
  const isBack = what === 'rollback';
  if (!outcome) return isBack ? 'Going back …' : 'Publishing …';
  if (outcome.step === 'failed') return `That didn’t work: ${outcome.message}`;
  const done = isBack ? 'Readers see the version before' : 'Published';
  return outcome.notes.length > 0 ? `${done}. ${outcome.notes.join(' ')}` : done;
}

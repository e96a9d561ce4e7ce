import {useEffect, useRef, useState} from 'react';
import type {LatestPublication, Publication} from '../api';
import {useQuery} from './useQuery';

/** In milliseconds. Publishing may have been started on another editor page. */
const LISTEN_EVERY = 4000;
const WHILE_RUNNING = 1500;

/**
 * Describes the author's current publication, whichever page started it.
 *
 * @param onEnd called when it ends, since pages have changed
 */
export function usePublication(onEnd: () => void = () => {}) {
  const {answer, refetch} = useQuery<LatestPublication>('publication');
  const [seen, setSeen] = useState<number>();
  const latest = answer?.latest ?? undefined;
  const isRunning = latest?.outcome === null;
  const ended = latest && !isRunning ? latest.id : undefined;

  useEffect(() => {
    const timer = setInterval(refetch, isRunning ? WHILE_RUNNING : LISTEN_EVERY);
    return () => clearInterval(timer);
  }, [refetch, isRunning]);

  const hearEnd = useRef(onEnd);
  hearEnd.current = onEnd;
  useEffect(() => {
    if (ended !== undefined) hearEnd.current();
  }, [ended]);

  return {
    words: latest && (isRunning || ended !== seen) ? inWords(latest) : undefined,
    refetch,
    /** Hides the outcome once the author moves on. */
    clearOutcome: () => setSeen(ended),
  };
}

export const NOT_DEPLOYED = 'It is published, but the web server doesn’t show it yet.';

function inWords({what, outcome}: Publication): string {
  const isBack = what === 'rollback';
  if (!outcome) return isBack ? 'Going back …' : 'Publishing …';
  if (outcome.step === 'failed') return `That didn’t work: ${outcome.message}`;
  const done = !outcome.isDeployed
    ? NOT_DEPLOYED.slice(0, -1)
    : isBack
      ? 'Readers see the version before'
      : 'Published';
  return outcome.notes.length > 0 ? `${done}. ${outcome.notes.join(' ')}` : done;
}

import {useEffect, useRef, useState} from 'react';
import type {PublishEvent} from '../../api';
import {follow} from '../parts/ask';

export type Outcome = Extract<PublishEvent, {step: 'done' | 'failed'}>;

/**
 * Something that changes what readers see, with its progress. It goes on when its dialog is closed.
 *
 * @param onLateOutcome hears how it ended if the dialog is closed by then
 */
export function useRelease(onLateOutcome: (outcome: Outcome) => void) {
  const [events, setEvents] = useState<readonly PublishEvent[]>();
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
    },
    [],
  );
  const start = async (what: 'publish' | 'accept' | 'rollback', body: object) => {
    setEvents([]);
    const hear = (event: PublishEvent) => {
      setEvents((known = []) => [...known, event]);
      if (!isShown.current && isOutcome(event)) onLateOutcome(event);
    };
    await follow<PublishEvent>(what, body, hear).catch(({message}: Error) => hear({step: 'failed', message}));
  };
  const last = events?.at(-1);
  const outcome = last && isOutcome(last) ? last : undefined;
  return {events: events ?? [], outcome, isRunning: events !== undefined && !outcome, start};
}

/** In words, for those who went on with something else. */
export function outcomeInWords(outcome: Outcome): string {
  if (outcome.step === 'failed') return `That didn’t work: ${outcome.message}`;
  return ['Done: readers see it now.', ...outcome.notes].join(' ');
}

function isOutcome(event: PublishEvent): event is Outcome {
  return event.step === 'done' || event.step === 'failed';
}

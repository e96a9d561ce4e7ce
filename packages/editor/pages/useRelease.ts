import {useState} from 'react';
import type {PublishEvent, PublishOutcome} from '../api';
import {follow} from '../parts/ask';

/** Publishes or rolls back, with progress. Continues if the dialog is closed. */
export function useRelease() {
  const [events, setEvents] = useState<readonly PublishEvent[]>();
  const start = async (what: 'publish' | 'accept' | 'rollback', body: object) => {
    setEvents([]);
    const hear = (event: PublishEvent) => setEvents((known = []) => [...known, event]);
    await follow<PublishEvent>(what, body, hear).catch(({message}: Error) => hear({step: 'failed', message}));
  };
  const last = events?.at(-1);
  const outcome = last && isOutcome(last) ? last : undefined;
  return {events: events ?? [], outcome, isRunning: events !== undefined && !outcome, start};
}

function isOutcome(event: PublishEvent): event is PublishOutcome {
  return event.step === 'done' || event.step === 'failed';
}
